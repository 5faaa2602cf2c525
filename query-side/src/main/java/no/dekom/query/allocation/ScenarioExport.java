package no.dekom.query.allocation;

import java.util.Arrays;
import java.util.stream.Stream;
import no.dekom.allocation.AllocationLine;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Et scenario som fil: every line with its reason, and what is not distributed. */
@Controller
class ScenarioExport {

    private final Scenarios scenarios;
    private final Simulation simulation;
    private final Explanation explanation;
    private final Texts texts;

    ScenarioExport(Scenarios scenarios, Simulation simulation, Explanation explanation, Texts texts) {
        this.scenarios = scenarios;
        this.simulation = simulation;
        this.explanation = explanation;
        this.texts = texts;
    }

    @GetMapping(path = AllocationCrumbs.PATH + "/{id}", params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor, @PathVariable String id, @RequestParam("format") String format) {
        var it = scenarios.seen(actor, id);
        var headings = Stream.of("step", "recipient", "inside", "sum", "reason")
                .map(name -> texts.of("allocation.file." + name))
                .toList();
        var file = TableFile.named("scenario-" + it.year(), headings);
        var outcome = simulation.run(it.tried());
        outcome.result()
                .lines()
                .forEach(line -> file.row(Arrays.asList(
                        StepWords.name(line.step(), it.content()),
                        outcome.name(line.recipient()),
                        inside(line.parent(), outcome),
                        line.sum().kroner(),
                        explanation.inOneText(line, outcome))));
        outcome.result().unspent().stream()
                .filter(left -> left.sum().kroner() > 0)
                .forEach(left -> file.row(Arrays.asList(
                        texts.of("allocation.left"),
                        null,
                        inside(left.inside(), outcome),
                        left.sum().kroner(),
                        null)));
        file.row(Arrays.asList(texts.of("allocation.binds-nobody"), null, null, null, null));
        return file.as(format);
    }

    private String inside(AllocationLine line, Simulation.Outcome outcome) {
        return line == null ? texts.of("allocation.frame") : outcome.name(line.recipient());
    }
}
