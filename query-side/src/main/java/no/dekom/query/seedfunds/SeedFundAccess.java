package no.dekom.query.seedfunds;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may see what of the seed funds. Schools see their own applications and, when the round is decided, what was awarded
 * in it; owners those of their schools; the groups and the coordinator those of their network; the county governor
 * those of its networks; the auditor all; the administrator none.
 */
@Component
class SeedFundAccess {

    private final JdbcClient jdbc;
    private final SeedFunds seedFunds;

    SeedFundAccess(JdbcClient jdbc, SeedFunds seedFunds) {
        this.jdbc = jdbc;
        this.seedFunds = seedFunds;
    }

    /** Whether the actor's organisation has to do with the network: funds, rounds and their terms are open to all such. */
    boolean maySeeNetwork(ActingAs actor, OrganisationId network) {
        return switch (actor.role()) {
            case AUDITOR -> true;
            case ADMINISTRATOR, AUTOMATION -> false;
            case STATE_GOVERNOR -> isWithin(network, actor.organisation());
            default -> isWithin(actor.organisation(), network);
        };
    }

    boolean maySee(ActingAs actor, ApplicationView application) {
        return maySeeNetwork(actor, application.network())
                && switch (actor.role()) {
                    case TEACHER, SCHOOL_LEADER, UNION_REPRESENTATIVE -> application.isOf(actor.organisation());
                    case SCHOOL_OWNER ->
                        application.schools().stream()
                                .anyMatch(part -> actor.organisation().equals(part.owner()));
                    default -> true;
                };
    }

    /** Members who are disqualified see no papers of the application before it is decided. */
    boolean maySeeAssessments(ActingAs actor, ApplicationView application, RoundView round) {
        if (!maySee(actor, application)) {
            return false;
        }
        return switch (actor.role()) {
            case AUDITOR, STATE_GOVERNOR, COORDINATOR -> true;
            case WORKING_GROUP -> round.decidedAt() != null || !isDisqualified(actor, application);
            case STEERING_GROUP ->
                round.decidedAt() != null || round.presentedAt() != null && !isDisqualified(actor, application);
            default -> round.decidedAt() != null;
        };
    }

    boolean isDisqualified(ActingAs actor, ApplicationView application) {
        return seedFunds.affiliationsOf(application.id()).stream()
                .anyMatch(affiliation -> affiliation.person().equals(actor.person()));
    }

    List<ApplicationView> visible(ActingAs actor, List<ApplicationView> applications) {
        return applications.stream().filter(one -> maySee(actor, one)).toList();
    }

    private boolean isWithin(OrganisationId organisation, OrganisationId other) {
        return jdbc.sql("""
                with recursive up (id) as (
                    select :organisation union
                    select o.parent from organisations.organisation o join up on o.id = up.id where o.parent is not null)
                select exists (select from up where id = :other)
                """)
                .param("organisation", organisation.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }
}
