package no.dekom.query.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How long the list takes with a whole country in it: 10 governors, 30 networks, 360 owners and 2 800 schools. */
@EnabledIfSystemProperty(named = "dekom.bench", matches = ".*")
class OrganisationListBenchTest {

    private static final int TIMES = 40;

    @Test
    void theListOfACountry() {
        try (var side = new QuerySide(Clock.systemUTC())) {
            fill(side);
            var auditor = actor(Role.AUDITOR, "ingen");
            var administrator = actor(Role.ADMINISTRATOR, "ingen");
            assertThat(side.get(auditor, "/organisasjoner").body()).contains("Side 1 av 64");
            for (var query : List.of(
                    "", "?side=60", "?sorter=under&retning=ned", "?tekst=skole+27", "?slag=SCHOOL", "?nettverk=n7")) {
                measure(side, auditor, "/organisasjoner" + query);
            }
            measure(side, actor(Role.STATE_GOVERNOR, "g3"), "/organisasjoner");
            measure(side, actor(Role.COORDINATOR, "n7"), "/organisasjoner?tekst=skole");
            measure(side, actor(Role.SCHOOL_OWNER, "o9"), "/organisasjoner");
            measure(side, auditor, "/organisasjoner/s77");
            measure(side, administrator, "/organisasjoner/s77/flytt");
        }
    }

    private static ActingAs actor(Role role, String organisation) {
        return new ActingAs(new PersonId("en"), role, new OrganisationId(organisation));
    }

    private static void measure(QuerySide side, ActingAs actor, String path) {
        var millis = new long[TIMES];
        for (var i = 0; i < TIMES; i++) {
            var began = System.nanoTime();
            assertThat(side.get(actor, path).status()).isEqualTo(200);
            millis[i] = (System.nanoTime() - began) / 1_000_000;
        }
        var first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "%-15s %-45s first %4d ms, median %4d ms, slowest %4d ms%n",
                actor.role(), path, first, millis[TIMES / 2], millis[TIMES - 1]);
    }

    private static void fill(QuerySide side) {
        for (var statement : """
                insert into organisations.organisation (id, number, kind, name)
                    select 'g' || i, '9', 'COUNTY_GOVERNOR', 'Statsforvalter ' || i from generate_series(0, 9) i;
                insert into organisations.organisation (id, number, kind, name, parent)
                    select 'n' || i, '9', 'NETWORK', 'Nettverk ' || i, 'g' || i % 10 from generate_series(0, 29) i;
                insert into organisations.organisation (id, number, kind, name, parent)
                    select 'o' || i, '9', 'SCHOOL_OWNER', 'Kommune ' || i, 'n' || i % 30 from generate_series(0, 359) i;
                insert into organisations.organisation (id, number, kind, name, parent)
                    select 's' || i, '9', 'SCHOOL', 'Skole ' || i, 'o' || i % 360 from generate_series(0, 2799) i;
                insert into organisations.organisation_name (organisation, name)
                    select id, name from organisations.organisation;
                insert into register.person (id, name)
                    select 'p' || i, 'Person ' || i from generate_series(0, 8399) i;
                insert into organisations.role_holding (person, role, organisation, from_date)
                    select 'p' || i, 'TEACHER', 's' || i % 2800, date '2023-08-01' from generate_series(0, 8399) i
                """.split(";")) {
            side.jdbc().sql(statement).update();
        }
    }
}
