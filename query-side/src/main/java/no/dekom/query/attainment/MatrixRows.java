package no.dekom.query.attainment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.query.attainment.JudgedMeasure.Head;
import no.dekom.query.attainment.JudgedMeasure.State;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Matrisen rad for rad, on the page and in a file. */
@Component
class MatrixRows {

    private final Texts texts;
    private final CellWords words;

    MatrixRows(Texts texts, CellWords words) {
        this.texts = texts;
        this.words = words;
    }

    /**
     * Et tiltak i matrisen.
     *
     * @param about year, network, owner and model, as far as they tell the rows apart
     * @param state said when the report is not finished, else null
     */
    public record Row(
            String path, String title, String year, String trend, String about, String state, List<Shown> cells) {}

    /** En rute, as it reads. */
    public record Shown(String path, String criterion, String text, List<String> voices) {}

    List<Row> of(List<JudgedMeasure> measures) {
        var labels = Arrays.stream(OutcomeCriterion.values()).map(this::label).toList();
        return measures.stream().map(it -> row(it, labels)).toList();
    }

    private Row row(JudgedMeasure it, List<String> labels) {
        var head = it.head();
        var path = MatrixPage.PATH + "/" + head.measure();
        var cells = Arrays.stream(OutcomeCriterion.values())
                .map(criterion -> {
                    var cell = it.cell(criterion);
                    var number = criterion.ordinal() + 1;
                    return new Shown(path + "/" + number, labels.get(number - 1), words.of(cell), words.voices(cell));
                })
                .toList();
        return new Row(
                path,
                head.title(),
                Integer.toString(head.year()),
                head.origin(),
                about(head),
                head.state().isFinished() ? null : state(head.state()),
                cells);
    }

    private String about(Head head) {
        return String.join(
                " · ",
                Stream.of(
                                Integer.toString(head.year()),
                                head.owner() == null ? head.network().name() : head.owner(),
                                model(head.model()),
                                head.theme())
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    String label(OutcomeCriterion criterion) {
        return texts.of("attainment.criterion." + (criterion.ordinal() + 1));
    }

    String model(ChangeModel model) {
        return texts.of("attainment.model." + (model == null ? "NONE" : model.name()));
    }

    String state(State state) {
        return texts.of("attainment.state." + state);
    }

    TableFile file(List<JudgedMeasure> measures) {
        var headings = new ArrayList<String>();
        Stream.of("measure", "year", "network", "owner", "model", "theme", "state")
                .map(it -> texts.of("attainment." + it))
                .forEach(headings::add);
        Arrays.stream(OutcomeCriterion.values()).map(this::label).forEach(headings::add);
        var file = TableFile.named("maaloppnaaelse", headings);
        measures.forEach(it -> file.row(cells(it)));
        return file;
    }

    private List<Object> cells(JudgedMeasure it) {
        var head = it.head();
        var cells = new ArrayList<Object>(Arrays.asList(
                head.title(),
                head.year(),
                head.network().name(),
                head.owner(),
                model(head.model()),
                head.theme(),
                state(head.state())));
        for (var criterion : OutcomeCriterion.values()) {
            var cell = it.cell(criterion);
            var voices = words.voices(cell);
            cells.add(words.of(cell) + (voices.isEmpty() ? "" : ". " + String.join("; ", voices)));
        }
        return cells;
    }
}
