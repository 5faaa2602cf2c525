package no.dekom.query.allocation;

import java.util.List;
import no.dekom.events.Nok;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Legger en utregning i det en side viser; read by {@code allocation/result.html}. */
@Component
class ResultShow {

    private final Simulation simulation;
    private final ResultTable tables;
    private final StepWords words;
    private final Texts texts;
    private final Formats formats;

    ResultShow(Simulation simulation, ResultTable tables, StepWords words, Texts texts, Formats formats) {
        this.simulation = simulation;
        this.tables = tables;
        this.words = words;
        this.texts = texts;
        this.formats = formats;
    }

    /** @param against what to compare with, or null */
    Simulation.Outcome show(Tried tried, Tried against, Model model) {
        return beside(tried, against == null ? null : simulation.run(against), model);
    }

    /** @param other a distribution that is worked out already, or null */
    Simulation.Outcome beside(Tried tried, Simulation.Outcome other, Model model) {
        var it = simulation.run(tried);
        var comparable = other == null || other.result().refused() ? null : other;
        var rows = tables.rows(it, comparable);
        var left = it.result().leftOfFrame();
        model.addAttribute("problems", words.of(it.result().problems(), tried.content()));
        model.addAttribute("results", rows);
        model.addAttribute("compared", comparable != null);
        model.addAttribute("otherRefused", other != null && comparable == null);
        model.addAttribute("stepTables", tables.steps(it));
        model.addAttribute("bars", Bars.of(rows));
        model.addAttribute("left", left);
        model.addAttribute(
                "sum", rows.stream().mapToLong(row -> row.sum().kroner()).sum());
        model.addAttribute(
                "sumBefore",
                rows.stream()
                        .filter(row -> row.before() != null)
                        .mapToLong(row -> row.before().kroner())
                        .sum());
        model.addAttribute("resultFacts", facts(tried, it.result().refused() ? null : left));
        return it;
    }

    private List<KeyFact> facts(Tried tried, Nok left) {
        var counted = new KeyFact(texts.of("allocation.counted-on"), formats.date(tried.countedOn()), null);
        var frame = new KeyFact(texts.of("allocation.frame"), formats.kroner(tried.frame()), null);
        return left == null
                ? List.of(frame, counted)
                : List.of(frame, new KeyFact(texts.of("allocation.left"), formats.kroner(left), null), counted);
    }
}
