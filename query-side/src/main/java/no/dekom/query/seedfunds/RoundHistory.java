package no.dekom.query.seedfunds;

import java.util.Set;
import java.util.function.Predicate;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import org.springframework.stereotype.Component;

/**
 * Historikken til en runde, as far as the reader may know it. Schools and owners never learn here who else applied, nor what
 * the groups wrote about them: they see the terms, and at last the decision. The steering group sees the assessments when
 * the case has come. Whoever is disqualified sees no papers of the groups before the decision, since a fact may tell of
 * any of the applications.
 */
@Component
class RoundHistory {

    private static final Set<String> OPEN_TO_ALL = Set.of(
            "seedfunds.SeedFundRoundOpened",
            "seedfunds.OwnMoneyAdded",
            "seedfunds.DeadlineExtended",
            "seedfunds.SeedFundRoundDecided");
    private static final Set<String> PAPERS = Set.of("seedfunds.ApplicationAssessed", "seedfunds.CasePresented");

    private final CaseHistory history;
    private final RoundDesk desk;

    RoundHistory(CaseHistory history, RoundDesk desk) {
        this.history = history;
        this.desk = desk;
    }

    CaseHistory.History of(ActingAs actor, RoundView round, String chosen) {
        return history.of(CaseKind.ROUND, round.id(), shown(actor, round), chosen);
    }

    /** Facts of a fund: that it was opened, and its rounds. */
    CaseHistory.History of(FundView fund, String chosen) {
        return history.of(CaseKind.FUND, fund.id(), name -> true, chosen);
    }

    /** By the stored name of an event: whether the actor may see that fact of the round. */
    Predicate<String> shown(ActingAs actor, RoundView round) {
        if (RoundDesk.isOutside(actor)) {
            return OPEN_TO_ALL::contains;
        }
        return seesPapers(actor, round) ? name -> true : name -> !PAPERS.contains(name);
    }

    private boolean seesPapers(ActingAs actor, RoundView round) {
        return switch (actor.role()) {
            case WORKING_GROUP ->
                round.decidedAt() != null
                        || desk.disqualifications(round, actor.person()).isEmpty();
            case STEERING_GROUP ->
                round.decidedAt() != null
                        || round.presentedAt() != null
                                && desk.disqualifications(round, actor.person()).isEmpty();
            default -> true;
        };
    }
}
