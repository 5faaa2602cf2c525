package no.dekom.command.organisations.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.imports.SheetProblem;
import no.dekom.command.organisations.importing.RegisteredOrganisations.Registered;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.events.organisations.OrganisationKind;
import org.junit.jupiter.api.Test;

/** What becomes of a row, in a file of organisations. */
class OrganisationImportTest {

    private static final String OWNER = "246281947";
    private static final String NETWORK = "299603083";
    private static final String SCHOOL = "290937868";
    private static final String OTHER = "379754325";

    private final OrganisationJudge judge = new OrganisationJudge(Map.of(
            NETWORK, new Registered("n", NETWORK, OrganisationKind.NETWORK, "Nettverket", "g"),
            SCHOOL, new Registered("s", SCHOOL, OrganisationKind.SCHOOL, "Skarvhaugen", "o"),
            OTHER, new Registered("o", OTHER, OrganisationKind.SCHOOL_OWNER, "Havstrand", "n")));

    private Fate of(int number, String digits, String name, String kind, String parent) {
        return judge.of(number, Map.of("number", digits, "name", name, "kind", kind, "parent", parent));
    }

    private static List<String> codes(Fate fate) {
        return fate.problems().stream().map(SheetProblem::code).toList();
    }

    @Test
    void a_new_owner_and_its_school_in_the_same_file() {
        var owner = of(2, "246 281 947", "Lyngvik kommune", "Skoleeier", NETWORK);
        var school = of(3, "219487576", "Rullesteinen", "skole", OWNER);
        assertThat(owner.outcome()).isEqualTo(Outcome.NEW);
        assertThat(school.outcome()).isEqualTo(Outcome.NEW);
        assertThat(((RegisterOrganisation) school.commands().getFirst())
                        .parent()
                        .value())
                .isEqualTo(owner.subject());
    }

    @Test
    void the_same_again_changes_nothing() {
        var fate = of(2, SCHOOL, "Skarvhaugen", "Skole", OTHER);
        assertThat(fate.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(fate.commands()).isEmpty();
    }

    @Test
    void wrong_numbers_are_told() {
        assertThat(codes(of(2, "123456789", "A", "Skole", OTHER))).containsExactly("NumberIsNotValid");
        assertThat(codes(of(3, "", "A", "Skole", OTHER))).containsExactly("NumberIsNotValid");
        of(4, "219487576", "A", "Skole", OTHER);
        assertThat(of(5, "219487576", "B", "Skole", OTHER).problems())
                .containsExactly(SheetProblem.of(5, "Organisasjonsnummer", "NumberTwice", 4));
    }

    @Test
    void unknown_and_unfitting_parents_are_told() {
        assertThat(codes(of(2, "219487576", "A", "Skole", OWNER))).containsExactly("UnknownParent");
        assertThat(codes(of(3, "391186251", "A", "Skole", NETWORK))).containsExactly("ParentDoesNotFit");
        assertThat(codes(of(4, "276018957", "A", "Skole", ""))).containsExactly("ParentDoesNotFit");
    }

    @Test
    void every_fault_of_a_row_is_told_at_once() {
        assertThat(codes(of(2, "1", "", "Barnehage", "5")))
                .containsExactly("NumberIsNotValid", "Missing", "UnknownKind", "UnknownParent");
    }
}
