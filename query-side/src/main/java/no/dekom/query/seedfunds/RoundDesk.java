package no.dekom.query.seedfunds;

import java.time.Clock;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.frame.Status;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finner fondet, runden og søknaden som en side handler om. What is not the actor's is not found. */
@Component
class RoundDesk {

    private final SeedFunds seedFunds;
    private final SeedFundAccess access;
    private final Clock clock;

    RoundDesk(SeedFunds seedFunds, SeedFundAccess access, Clock clock) {
        this.seedFunds = seedFunds;
        this.access = access;
        this.clock = clock;
    }

    List<FundView> funds(ActingAs actor) {
        return seedFunds.funds().stream()
                .filter(fund -> access.maySeeNetwork(actor, fund.network()))
                .toList();
    }

    FundView fund(ActingAs actor, String id) {
        return seedFunds
                .fund(id)
                .filter(fund -> access.maySeeNetwork(actor, fund.network()))
                .orElseThrow(RoundDesk::notFound);
    }

    RoundView round(ActingAs actor, String id) {
        return seedFunds
                .round(id)
                .filter(round -> access.maySeeNetwork(actor, round.network()))
                .orElseThrow(RoundDesk::notFound);
    }

    /** The round, to one who acts in a role of its own network. */
    RoundView roundFor(ActingAs actor, String id, Role role) {
        var round = round(actor, id);
        if (!isIn(actor, role, round.network())) {
            throw notFound();
        }
        return round;
    }

    ApplicationView application(ActingAs actor, String id) {
        return seedFunds
                .application(id)
                .filter(application -> access.maySee(actor, application))
                .orElseThrow(RoundDesk::notFound);
    }

    /** All rounds that the actor has to do with. */
    List<RoundView> rounds(ActingAs actor) {
        return funds(actor).stream()
                .flatMap(fund -> seedFunds.roundsOf(fund.id()).stream())
                .toList();
    }

    /** Applications that are not withdrawn, in the order they came. */
    List<ApplicationView> standing(RoundView round) {
        return seedFunds.applicationsOf(round.id()).stream()
                .filter(application -> application.state() != ApplicationView.State.WITHDRAWN)
                .toList();
    }

    /** Who is disqualified in an application that stands. */
    List<AffiliationView> disqualifications(RoundView round) {
        return standing(round).stream()
                .flatMap(application -> seedFunds.affiliationsOf(application.id()).stream())
                .toList();
    }

    List<AffiliationView> disqualifications(RoundView round, PersonId person) {
        return disqualifications(round).stream()
                .filter(affiliation -> affiliation.person().equals(person))
                .toList();
    }

    RoundView.Stage stage(RoundView round) {
        return round.stage(clock.instant());
    }

    Status status(RoundView round) {
        return switch (stage(round)) {
            case OPEN -> Status.OPEN;
            case ASSESSMENT -> Status.UNDER_ASSESSMENT;
            case PRESENTED -> Status.RECOMMENDED;
            case DECIDED -> Status.DECIDED;
        };
    }

    static boolean isIn(ActingAs actor, Role role, OrganisationId network) {
        return actor.role() == role && network.equals(actor.organisation());
    }

    /** Whether the actor belongs to a school or an owner, who compete for the money, and not to those who handle it. */
    static boolean isOutside(ActingAs actor) {
        return switch (actor.role()) {
            case TEACHER, SCHOOL_LEADER, UNION_REPRESENTATIVE, SCHOOL_OWNER -> true;
            default -> false;
        };
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
