package no.dekom.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code fordeling.md}, which a case officer can check by hand, line by line. */
@DisplayName("Fordelingen følger tabellene")
class FormulaTablesTest {

    record Row(Map<String, String> cells) {

        Long kroner(String column) {
            var text = cells.get(column).replace(" ", "");
            return text.isEmpty() ? null : Long.valueOf(text);
        }

        @Override
        public String toString() {
            return cells.toString();
        }
    }

    static Stream<Row> pott() {
        return table("Slik deles en pott").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pott")
    void en_pott_deles_som_i_tabellen(Row row) {
        var parties = Stream.of("A", "B", "C")
                .map(name -> Parties.party(name, name, row.cells().get("årsverk " + name)))
                .toList();
        var model = Parties.model(Parties.bounded(Parties.restByTeachers(), row.kroner("minst"), row.kroner("høyst")));

        var result = Formula.run(model, Parties.networks(row.kroner("ramme"), parties), List.of());

        assertThat(result.problems()).isEmpty();
        assertThat(result.lines())
                .extracting(line -> line.recipient() + " får " + line.sum().kroner())
                .containsExactly(
                        "A får " + row.kroner("A får"), "B får " + row.kroner("B får"), "C får " + row.kroner("C får"));
        assertThat(result.leftOfFrame().kroner()).isEqualTo(row.kroner("ikke fordelt"));
    }

    static Stream<String> rammer() {
        return Stream.of("Trøndelag", "Rogaland")
                .flatMap(county -> table(county).getFirst().cells().keySet().stream()
                        .filter(column -> column.startsWith("ramme "))
                        .map(column -> county + ", " + column));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rammer")
    void et_fylke_deles_som_i_tabellen(String name) {
        var county = name.substring(0, name.indexOf(','));
        var column = name.substring(name.indexOf("ramme"));
        var frame = Long.parseLong(column.substring("ramme ".length()).replace(" ", ""));

        var result = county.equals("Rogaland")
                ? Formula.run(TwoCounties.rogaland(), TwoCounties.rogalandBasis(frame), List.of())
                : Formula.run(TwoCounties.trondelag(), TwoCounties.trondelagBasis(frame), List.of());

        assertThat(result.problems()).isEmpty();
        assertThat(result.unspent())
                .allSatisfy(left -> assertThat(left.sum().kroner()).isZero());
        assertThat(result.lines())
                .extracting(line ->
                        line.step() + " " + line.recipient() + " " + line.sum().kroner())
                .containsExactlyInAnyOrderElementsOf(table(county).stream()
                        .map(row ->
                                row.cells().get("trinn") + " " + row.cells().get("mottaker") + " " + row.kroner(column))
                        .toList());
    }

    private static List<Row> table(String heading) {
        try (var file = FormulaTablesTest.class.getResourceAsStream("fordeling.md")) {
            var chapter = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^# " + heading + "$")[1];
            var lines = chapter.split("(?m)^# ")[0]
                    .lines()
                    .filter(line -> line.startsWith("|"))
                    .toList();
            var columns = cells(lines.getFirst());
            var rows = new ArrayList<Row>();
            for (var line : lines.subList(2, lines.size())) {
                var cells = cells(line);
                var row = new LinkedHashMap<String, String>();
                IntStream.range(0, columns.size()).forEach(at -> row.put(columns.get(at), cells.get(at)));
                rows.add(new Row(row));
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> cells(String line) {
        var cells = line.split("\\|", -1);
        return Stream.of(cells)
                .skip(1)
                .limit(cells.length - 2)
                .map(String::strip)
                .toList();
    }
}
