package no.dekom.query.seedfunds;

import java.util.List;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.TimelineEntry;
import org.springframework.stereotype.Component;

/**
 * Historikken til en runde, as far as the reader may know it. Schools and owners never learn here who else applied, and of
 * the groups' work no more than its outcome once the round is decided. The steering group sees that applications were
 * assessed when the case has come.
 */
@Component
class RoundHistory {

    private static final Set<String> TERMS =
            Set.of("seedfunds.SeedFundRoundOpened", "seedfunds.OwnMoneyAdded", "seedfunds.DeadlineExtended");
    private static final Set<String> OUTCOME = Set.of("seedfunds.CasePresented", "seedfunds.SeedFundRoundDecided");

    private final CaseHistory history;

    RoundHistory(CaseHistory history) {
        this.history = history;
    }

    CaseHistory.History of(ActingAs actor, RoundView round, String chosen) {
        return history.of(CaseKind.ROUND, round.id(), name -> isShown(actor, round, name), chosen);
    }

    /** Facts of a fund: that it was opened, and its rounds. */
    List<TimelineEntry> of(FundView fund) {
        return history.of(CaseKind.FUND, fund.id(), name -> true);
    }

    static boolean isShown(ActingAs actor, RoundView round, String name) {
        if (RoundDesk.isOutside(actor)) {
            return TERMS.contains(name) || round.decidedAt() != null && OUTCOME.contains(name);
        }
        return actor.role() != Role.STEERING_GROUP
                || round.presentedAt() != null
                || !name.equals("seedfunds.ApplicationAssessed");
    }
}
