package no.dekom.query.attainment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.query.attainment.JudgedMeasure.Head;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Analyse uten dom: patterns over the measures that the parties stand behind. */
@Controller
class PatternPage {

    static final String PATH = MatrixPage.PATH + "/analyse";

    private final Attainments attainments;
    private final MatrixPage matrix;
    private final PatternRows rows;
    private final Texts texts;

    PatternPage(Attainments attainments, MatrixPage matrix, PatternRows rows, Texts texts) {
        this.attainments = attainments;
        this.matrix = matrix;
        this.rows = rows;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String analysis(@AuthenticationPrincipal ActingAs actor, @RequestParam Map<String, String> address, Model model) {
        var visible = finished(actor);
        var filter = filter(address, visible);
        var it = patterns(filter, visible);
        model.addAttribute("crumbs", MatrixPage.crumbs(Crumb.of(PATH, "attainment.analysis")));
        matrix.choices(model, filter, visible);
        model.addAttribute("measures", it.measures());
        model.addAttribute(
                "words", Arrays.stream(CellWord.values()).map(texts::of).toList());
        model.addAttribute("criteria", rows.criteria(it));
        model.addAttribute("criteriaBars", rows.criteriaBars(it));
        model.addAttribute("groups", rows.groups(it));
        model.addAttribute("groupBars", rows.groupBars(it));
        model.addAttribute("yearsShown", it.years());
        model.addAttribute("measuresOf", it.measuresOf());
        model.addAttribute("voices", rows.voices(it));
        model.addAttribute("voiceBars", rows.voiceBars(it));
        model.addAttribute("evidence", rows.evidence(it));
        model.addAttribute("evidenceBars", rows.evidenceBars(it));
        model.addAttribute("answers", it.answers());
        return "attainment/analysis";
    }

    @GetMapping(path = PATH, params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam Map<String, String> address,
            @RequestParam("format") String format) {
        var visible = finished(actor);
        return rows.file(patterns(filter(address, visible), visible)).as(format);
    }

    private List<Head> finished(ActingAs actor) {
        if (!MatrixPage.READERS.contains(actor.role())) {
            throw MatrixPage.notFound();
        }
        return attainments.visibleTo(actor).stream()
                .filter(it -> it.state().isFinished())
                .toList();
    }

    /** All years, unless one is chosen. */
    private static MatrixFilter filter(Map<String, String> address, List<Head> visible) {
        var asked = new HashMap<>(address);
        asked.putIfAbsent("aar", MatrixFilter.ALL);
        asked.remove("tiltak");
        return MatrixFilter.of(asked, visible);
    }

    private Patterns patterns(MatrixFilter filter, List<Head> visible) {
        return Patterns.of(attainments.withTellings(filter.of(visible)));
    }
}
