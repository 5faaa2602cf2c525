package no.dekom.command.organisations.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.dekom.command.directory.RegisteredOrganisations.Registered;
import no.dekom.command.directory.RegisteredOrganisations.Since;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.imports.SheetProblem;
import no.dekom.command.organisations.count.CountFullTimeEquivalents;
import no.dekom.command.organisations.importing.CountedOrganisations.Count;
import no.dekom.command.organisations.importing.CountedOrganisations.Day;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;
import org.junit.jupiter.api.Test;

/** What becomes of a row, in a file of full-time equivalents. */
class CountImportTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    private final CountJudge judge = new CountJudge(
            Map.of(
                    "290937868",
                    new Registered(
                            "s", "290937868", OrganisationKind.SCHOOL, "Skole", "o", null, Since.REGISTERED, null),
                    "299603083",
                    new Registered(
                            "n", "299603083", OrganisationKind.NETWORK, "Nett", "g", null, Since.REGISTERED, null)),
            Map.of(new Day("s", AUTUMN.minusYears(1)), new Count(245, 20, "GSI")),
            LocalDate.of(2026, 11, 22));

    private Fate of(int row, String digits, String on, String teachers, String leaders, String source) {
        return judge.of(
                row, Map.of("number", digits, "on", on, "teachers", teachers, "leaders", leaders, "source", source));
    }

    private static List<String> codes(Fate fate) {
        return fate.problems().stream().map(SheetProblem::code).toList();
    }

    @Test
    void a_new_count_with_comma_or_point() {
        var command = new CountFullTimeEquivalents(new OrganisationId("s"), AUTUMN, 245, 20, "GSI");
        assertThat(of(2, "290 937 868", "2026-10-01", "24,5", "2.0", "GSI").commands())
                .containsExactly(command);
    }

    @Test
    void the_same_count_changes_nothing_and_another_figure_does() {
        assertThat(of(2, "290937868", "2025-10-01", "24.5", "2", "GSI").outcome())
                .isEqualTo(Outcome.UNCHANGED);
        var other = new CountJudge(
                Map.of(
                        "290937868",
                        new Registered(
                                "s", "290937868", OrganisationKind.SCHOOL, "S", "o", null, Since.REGISTERED, null)),
                Map.of(new Day("s", AUTUMN), new Count(1, 1, "GSI")),
                AUTUMN);
        var row =
                Map.of("number", "290937868", "on", "2026-10-01", "teachers", "24.5", "leaders", "2", "source", "GSI");
        assertThat(other.of(2, row).outcome()).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void every_fault_is_told_at_once() {
        assertThat(codes(of(2, "1", "i høst", "24,55", "-1", "")))
                .containsExactly("UnknownOrganisation", "NotADate", "NotTenths", "NotTenths", "Missing");
        assertThat(codes(of(3, "299603083", "2027-01-01", "1", "1", "GSI")))
                .containsExactly("NotCounted", "DateIsAhead");
        of(4, "290937868", "2026-10-01", "1", "1", "GSI");
        assertThat(codes(of(5, "290937868", "2026-10-01", "2", "1", "GSI"))).containsExactly("CountTwice");
    }
}
