package no.dekom.query.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Moment;
import no.dekom.query.frame.RolesHeld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles that a person holds today, also where a page is shown as it stood. */
@Component
public class HeldRoles implements RolesHeld {

    private final JdbcClient jdbc;
    private final Clock clock;

    public HeldRoles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ActingAs> of(PersonId person) {
        return Moment.asOfNow(() -> held(person));
    }

    private List<ActingAs> held(PersonId person) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.OSLO);
        return jdbc.sql(
                        "select role, organisation from organisations.role_holding where person = :person"
                                + " and from_date <= :today and (to_date is null or to_date >= :today) order by role, organisation")
                .param("person", person.value())
                .param("today", today)
                .query((row, n) ->
                        new ActingAs(person, Role.valueOf(row.getString(1)), new OrganisationId(row.getString(2))))
                .list();
    }
}
