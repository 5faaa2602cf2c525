package no.dekom.command.allocation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.command.allocation.Measures.Known;
import no.dekom.command.allocation.WrittenRecommendations.Written;
import no.dekom.command.allocation.recommend.PrioritiseMeasures;
import no.dekom.command.allocation.recommend.ProposedMeasure;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.imports.SheetProblem;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.events.allocation.RecommendationEvent.MeasuresPrioritised;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.needs.NeedsMeasureId;
import org.junit.jupiter.api.Test;

/** What becomes of a file with a list of measures in order. */
class PriorityImportTest {

    private static final RecommendationId ID = new RecommendationId("innstilling");
    private static final OrganisationId NETWORK = new OrganisationId("fosen");
    private static final NeedsMeasureId READING = new NeedsMeasureId("lesing");
    private static final NeedsMeasureId WRITING = new NeedsMeasureId("skriving");
    private static final NeedsMeasureId IMPORTED = NeedsMeasureId.referredTo(NETWORK, "Regning-1");

    private MeasuresPrioritised list;
    private final Map<NeedsMeasureId, Known> known = new HashMap<>(Map.of(
            READING, known("Lesing i alle fag", true),
            WRITING, known("Skriving", false),
            IMPORTED, known("Regning", true)));

    private static Known known(String title, boolean accepted) {
        return new Known(NETWORK, title, new Nok(400_000), true, accepted);
    }

    /** The cells of a row by the keys of the columns, the others empty. */
    private static Map<String, String> row(String place, String measure, String proposed, String reason) {
        return new HashMap<>(
                Map.of("year", "2027", "place", place, "measure", measure, "proposed", proposed, "reason", reason));
    }

    private static Map<String, String> with(Map<String, String> row, String column, String text) {
        row.put(column, text);
        return row;
    }

    @SafeVarargs
    private List<Fate> judge(Map<String, String>... rows) {
        var numbered = new LinkedHashMap<Integer, Map<String, String>>();
        for (var row : rows) {
            numbered.put(numbered.size() + 2, row);
        }
        var judge = new PriorityJudge(
                year -> year == 2027 ? Optional.of(new Written(ID, list, 3)) : Optional.empty(),
                new KnownMeasures(known, number -> number.equals("299603083") ? NETWORK : null));
        return judge.all(numbered);
    }

    private static List<String> codes(List<Fate> fates) {
        return fates.stream()
                .flatMap(fate -> fate.problems().stream())
                .map(it -> it.row() + " " + it.column() + " " + it.code())
                .toList();
    }

    private static PrioritiseMeasures command(List<Fate> fates) {
        return (PrioritiseMeasures) fates.stream()
                .flatMap(fate -> fate.commands().stream())
                .reduce((one, other) -> {
                    throw new AssertionError("more than one act");
                })
                .orElseThrow();
    }

    /** As the command would put it. */
    private void stands(PrioritiseMeasures command) {
        list = new MeasuresPrioritised(
                ID,
                command.measures().stream()
                        .map(it -> new PrioritisedMeasure(
                                it.measure(), new Nok(400_000), it.proposed(), it.reason(), it.conditions()))
                        .toList(),
                command.leftOut());
    }

    private Map<String, String> imported(String place) {
        return with(row(place, "regning-1", "100 000", "Bra"), "organisation", "299 603 083");
    }

    @Test
    void the_file_is_one_act_in_the_order_of_its_places() {
        var fates = judge(
                imported("2"),
                with(row("1", "lesing I alle fag", "400000", "Best"), "wanted", "400 000"),
                with(row("Ikke prioritert", "Hva som helst", "", "For tynt"), "id", "skriving"));
        assertThat(codes(fates)).isEmpty();
        assertThat(fates).extracting(Fate::outcome).containsOnly(Outcome.NEW);
        assertThat(fates.getFirst().read()).isEqualTo(3);
        assertThat(command(fates))
                .isEqualTo(new PrioritiseMeasures(
                        ID,
                        List.of(
                                new ProposedMeasure(READING, new Nok(400_000), "Best", ""),
                                new ProposedMeasure(IMPORTED, new Nok(100_000), "Bra", "")),
                        List.of(new LeftOutMeasure(WRITING, "For tynt"))));
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_order_changes_those_that_move() {
        var first = row("1", "Lesing i alle fag", "1", "Best");
        stands(command(judge(first, imported("2"))));
        var again = judge(row("10", "Lesing i alle fag", "1", "Best"), imported("20"));
        assertThat(again).extracting(Fate::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(again).allMatch(fate -> fate.commands().isEmpty());
        var more = judge(row("1", "Lesing i alle fag", "1", "Best"), imported("2"), row("nei", "Skriving", "", "Nei"));
        assertThat(more).extracting(Fate::outcome).containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED, Outcome.NEW);
        assertThat(command(more).measures()).hasSize(2);
        var turned = judge(row("2", "Lesing i alle fag", "1", "Best"), imported("1"));
        assertThat(turned).extracting(Fate::outcome).containsOnly(Outcome.CHANGED);
        assertThat(command(turned).measures().getFirst().measure()).isEqualTo(IMPORTED);
    }

    @Test
    void every_fault_is_told_with_its_row_and_nothing_is_done() {
        assertThat(codes(judge(
                        row("1", "Finnes ikke", "1", "Ja"),
                        row("0", "Lesing i alle fag", "1", "Ja"),
                        row("1", "Skriving", "1", "Ja"),
                        with(imported("1"), "proposed", "500000"),
                        with(imported("3"), "reason", " "))))
                .containsExactly(
                        "2 Tiltak UnknownMeasure",
                        "3 Plass NotAPlace",
                        "3 Foreslått SumWithoutPlace",
                        "4 Tiltak MeasureIsNotAccepted",
                        "4 Plass PlaceTwice",
                        "5 Foreslått MoreThanWanted",
                        "5 Plass PlaceTwice",
                        "6 Begrunnelse Missing",
                        "6 Tiltak MeasureTwice");
        var wrong = judge(
                with(row("1", "Lesing i alle fag", "", "Ja"), "wanted", "399999"),
                with(imported("ikkje prioritert"), "organisation", "111111111"));
        assertThat(codes(wrong))
                .containsExactly(
                        "2 Foreslått Missing",
                        "2 Søkt WantedIsAnother",
                        "3 Meldt av (organisasjonsnummer) UnknownOrganisation");
        assertThat(wrong).allMatch(fate -> fate.commands().isEmpty());
    }

    @Test
    void a_file_is_of_one_year_that_the_county_has_begun_on() {
        assertThat(codes(judge(with(row("1", "Lesing i alle fag", "1", "Ja"), "year", "2028"))))
                .containsExactly("2 År NoRecommendation");
        assertThat(codes(judge(with(row("1", "Lesing i alle fag", "1", "Ja"), "year", "i fjor"))))
                .contains("2 År NotAYear");
        assertThat(codes(judge(row("1", "Lesing i alle fag", "1", "Ja"), with(imported("2"), "year", "2028"))))
                .containsExactly("3 År AnotherYear");
        assertThat(judge()).isEmpty();
    }

    @Test
    void nothing_falls_out_of_the_list_because_the_file_does_not_name_it() {
        stands(command(judge(row("1", "Lesing i alle fag", "1", "Best"), imported("2"))));
        var fates = judge(imported("1"));
        assertThat(codes(fates)).containsExactly("2 Tiltak MeasureIsForgotten");
        assertThat(fates.getFirst().problems())
                .extracting(SheetProblem::details)
                .containsExactly(List.of("Lesing i alle fag"));
    }

    @Test
    void two_of_the_same_title_are_told_apart_by_id() {
        known.put(new NeedsMeasureId("lesing-2"), known("Lesing i alle fag", true));
        assertThat(codes(judge(row("1", "Lesing i alle fag", "1", "Ja")))).containsExactly("2 Tiltak ManyMeasures");
        assertThat(command(judge(with(row("1", "Lesing i alle fag", "1", "Ja"), "id", "lesing-2")))
                        .measures()
                        .getFirst()
                        .measure()
                        .value())
                .isEqualTo("lesing-2");
    }
}
