package no.dekom.query.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
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

/** How long the matrix of a county takes, with 300 reports of the year, each with five voices, among those of ten counties and four years. */
@EnabledIfSystemProperty(named = "dekom.bench", matches = ".*")
class MatrixBenchTest {

    private static final int TIMES = 60;

    /** As many visits as a service has had in its first minute; the very first is told by itself. */
    private static final int BEFORE = 20;

    @Test
    void the_matrix_of_a_county() {
        try (var side = new QuerySide(Clock.systemUTC())) {
            fill(side);
            var governor = new ActingAs(new PersonId("en"), Role.STATE_GOVERNOR, new OrganisationId("g3"));
            assertThat(side.get(governor, "/maaloppnaaelse").body()).contains("tiltak: 300", "Side 1 av 6", "Både-og");
            for (var path : List.of(
                    "/maaloppnaaelse",
                    "/maaloppnaaelse?side=6",
                    "/maaloppnaaelse?modell=COURSE",
                    "/maaloppnaaelse?tiltak=o3",
                    "/maaloppnaaelse/m3-2024/6",
                    "/maaloppnaaelse?format=csv",
                    "/maaloppnaaelse/analyse?aar=2024",
                    "/maaloppnaaelse/analyse")) {
                measure(side, governor, path);
            }
        }
    }

    /** With the processor time of the service and of this test, which other work on the machine changes less. */
    private static void measure(QuerySide side, ActingAs actor, String path) {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var first = visit(side, actor, path);
        for (var i = 1; i < BEFORE; i++) {
            visit(side, actor, path);
        }
        var cpu = machine.getProcessCpuTime();
        var millis = new double[TIMES];
        for (var i = 0; i < TIMES; i++) {
            millis[i] = visit(side, actor, path);
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-38s first %5.0f ms, median %5.0f ms, p95 %5.0f ms, slowest %5.0f ms, processor %4.0f ms each, load %.1f%n",
                path,
                first,
                millis[TIMES / 2],
                millis[TIMES * 95 / 100],
                millis[TIMES - 1],
                (machine.getProcessCpuTime() - cpu) / 1e6 / TIMES,
                machine.getSystemLoadAverage());
    }

    private static double visit(QuerySide side, ActingAs actor, String path) {
        var began = System.nanoTime();
        assertThat(side.get(actor, path).status()).isEqualTo(200);
        return (System.nanoTime() - began) / 1e6;
    }

    private static void fill(QuerySide side) {
        for (var statement : """
                insert into organisations.organisation (id, number, kind, name)
                    select 'g' || i, '9', 'COUNTY_GOVERNOR', 'Statsforvalter ' || i from generate_series(0, 9) i;
                insert into organisations.organisation (id, number, kind, name, parent)
                    select 'n' || i, '9', 'NETWORK', 'Nettverk ' || i, 'g' || i % 10 from generate_series(0, 29) i;
                insert into attainment.measure
                        (measure, network, title, origin, year, model, theme, due, version, reported, locked)
                    select 'm' || i || '-' || y, 'n' || i % 30, 'Tiltak nummer ' || i, 'o' || i, y,
                           (array ['ENTHUSIAST', 'COURSE', 'PROCEDURE'])[i % 3 + 1], 'Tema ' || i % 7,
                           make_date(y + 1, 1, 15), 5, true, i % 10 > 0
                    from generate_series(0, 2999) i, generate_series(2021, 2024) y;
                insert into attainment.party (measure, kind, organisation)
                    select measure, 'SIGNATORY', network from attainment.measure;
                insert into attainment.telling (measure, source, person, voice, organisation, version, told_at, answers,
                        brief, factors)
                    select m.measure, case v.at when 1 then 'REPORT' else 'STATEMENT' end, 'p' || v.at, v.voice, m.network,
                           v.at, now(), a.full, a.brief,
                           jsonb_build_array(jsonb_build_object('group', 'LEADERSHIP', 'text', 'Rektor var med.'))
                    from attainment.measure m,
                         unnest(array ['NETWORK', 'TEACHER', 'LEADER', 'OWNER', 'UNION_REPRESENTATIVE'])
                             with ordinality v (voice, at),
                         lateral (select jsonb_agg(one || jsonb_build_object('reason', repeat('Vi møttes hver uke. ', 20))) as full,
                                         jsonb_agg(one || jsonb_build_object('reason', ''))::text as brief
                             from (select jsonb_build_object('criterion', c.name,
                                       'attainment', case when v.at = 5 and c.at = 6 and m.theme < 'Tema 2' then 'NO' else 'YES' end,
                                       'level', case when v.at = 2 then 'NETWORK' end,
                                       'qualifier', case when v.at = 1 then 'men omfatter ikke alle' else '' end,
                                       'evidence', 'OBSERVATION') as one
                                   from unnest(array ['SCHOOL_BASED', 'COLLECTIVE', 'ANCHORED_IN_NEEDS', 'LOCAL_PROCESSES',
                                       'TOGETHER_WITH_UNIVERSITY', 'CO_DETERMINATION']) with ordinality c (name, at)) o) a;
                analyze
                """.split(";")) {
            side.jdbc().sql(statement).update();
        }
    }
}
