package no.dekom.command.organisations.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.dekom.command.directory.RegisteredOrganisations.Registered;
import no.dekom.command.directory.RegisteredOrganisations.Since;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.imports.SheetProblem;
import no.dekom.command.organisations.change.RenameOrganisation;
import no.dekom.command.organisations.change.SetMunicipalityNumber;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;
import org.junit.jupiter.api.Test;

/** What becomes of a row, in a file of organisations. */
class OrganisationImportTest {

    private static final String OWNER = "246281947";
    private static final String NETWORK = "299603083";
    private static final String SCHOOL = "290937868";
    private static final String OTHER = "379754325";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final OrganisationJudge judge = new OrganisationJudge(
            Map.of(
                    NETWORK, registered("n", NETWORK, OrganisationKind.NETWORK, "Nettverket", "g"),
                    SCHOOL, registered("s", SCHOOL, OrganisationKind.SCHOOL, "Skarvhaugen", "o"),
                    OTHER, registered("o", OTHER, OrganisationKind.SCHOOL_OWNER, "Havstrand", "n")),
            Set.of("1103", "5057"),
            TODAY);

    private static Registered registered(String id, String number, OrganisationKind kind, String name, String parent) {
        var since = new Since(LocalDate.of(2026, 1, 1), null, null);
        return new Registered(id, number, kind, name, parent, null, since, null);
    }

    private Fate changed(String digits, String name, String kind, String parent, String municipality, String from) {
        return judge.of(
                9,
                Map.of(
                        "number",
                        digits,
                        "name",
                        name,
                        "kind",
                        kind,
                        "parent",
                        parent,
                        "municipality",
                        municipality,
                        "from",
                        from));
    }

    @Test
    void a_new_name_and_municipality_number_of_a_known_owner() {
        var fate = changed(OTHER, "Havstrand kommune", "Skoleeier", NETWORK, "1103", "2026-08-01");
        assertThat(fate.outcome()).isEqualTo(Outcome.CHANGED);
        var owner = new OrganisationId("o");
        assertThat(fate.commands())
                .containsExactly(
                        new RenameOrganisation(owner, "Havstrand kommune", LocalDate.of(2026, 8, 1)),
                        new SetMunicipalityNumber(owner, "1103", LocalDate.of(2026, 8, 1)));
    }

    @Test
    void changes_that_cannot_be_are_told() {
        assertThat(codes(changed(OTHER, "B", "Skoleeier", NETWORK, "", "2026-01-01")))
                .containsExactly("ChangedSince");
        assertThat(codes(changed(SCHOOL, "Skarvhaugen", "Skoleeier", NETWORK, "", "")))
                .containsExactly("KindDiffers");
        assertThat(codes(changed("219487576", "A", "Skoleeier", NETWORK, "9999", "2027-01-01")))
                .containsExactly("UnknownMunicipality", "DateIsAhead");
        assertThat(codes(changed("391186251", "A", "Skole", OTHER, "1103", "i fjor")))
                .containsExactly("MunicipalityIsAnOwner", "NotADate");
    }

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
