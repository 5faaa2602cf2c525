package no.dekom.query.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Option;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hvem som ser en undersøkelse: the auditor, and those whose organisation asks, is asked, or lies over one that is or does. Only who asks
 * acts in it.
 */
@Component
class SurveyAccess {

    static final Set<Role> ASKERS = Set.of(Role.COORDINATOR, Role.SCHOOL_OWNER, Role.STATE_GOVERNOR);

    private static final String UNDER = """
            with recursive under (id) as (
                select cast(:mine as text) union
                select o.id from organisations.organisation o join under on o.parent = under.id)
            """;

    private final Surveys surveys;
    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyAccess(Surveys surveys, JdbcClient jdbc, Clock clock) {
        this.surveys = surveys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    static boolean mayAsk(ActingAs actor) {
        return ASKERS.contains(actor.role());
    }

    static boolean asks(ActingAs actor, SurveyView it) {
        return mayAsk(actor) && actor.organisation().equals(it.asker());
    }

    List<SurveyView> visible(ActingAs actor) {
        if (actor.role() == Role.AUDITOR) {
            return surveys.all();
        }
        var under = under(actor.organisation());
        return surveys.all().stream().filter(it -> concerns(it, under)).toList();
    }

    /** A round, or 404 when there is none or it is not the actor's to see. */
    SurveyView seen(ActingAs actor, String id) {
        return surveys.find(id)
                .filter(it -> actor.role() == Role.AUDITOR || concerns(it, under(actor.organisation())))
                .orElseThrow(SurveyAccess::notFound);
    }

    /** The same, for who asks. */
    SurveyView asked(ActingAs actor, String id) {
        return surveys.find(id).filter(it -> asks(actor, it)).orElseThrow(SurveyAccess::notFound);
    }

    private static boolean concerns(SurveyView it, Set<OrganisationId> under) {
        return under.contains(it.asker())
                || it.groups().stream().anyMatch(group -> under.contains(group.organisation()));
    }

    private Set<OrganisationId> under(OrganisationId mine) {
        return new HashSet<>(jdbc.sql(UNDER + "select id from under")
                .param("mine", mine.value())
                .query((row, n) -> new OrganisationId(row.getString(1)))
                .list());
    }

    /** The organisations where people can be asked. */
    List<Option> places(ActingAs actor) {
        return jdbc.sql(UNDER + "select id, name from organisations.organisation where (id in (select id from under)"
                        + " or kind = 'UNIVERSITY') and (closed_on is null or closed_on >= :today) order by name, id")
                .param("mine", actor.organisation().value())
                .param("today", today())
                .query((row, n) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
