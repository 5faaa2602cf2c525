package no.dekom.query.attainment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** En rute i matrisen: who said what of the criterion, and who signed. */
@Controller
class CellPage {

    private final Attainments attainments;
    private final MatrixRows rows;
    private final CellWords words;
    private final Names names;
    private final Texts texts;

    CellPage(Attainments attainments, MatrixRows rows, CellWords words, Names names, Texts texts) {
        this.attainments = attainments;
        this.rows = rows;
        this.words = words;
        this.names = names;
        this.texts = texts;
    }

    /** Et svar, as it reads. */
    public record Statement(
            String voice,
            String organisation,
            String source,
            String answer,
            String level,
            String qualifier,
            String reason,
            String evidence,
            Instant at) {}

    /** En part. @param at null when it has not signed */
    public record Party(String name, String person, Instant at) {}

    /** Et kriterium å gå til. */
    public record Other(String path, String text, boolean current) {}

    @GetMapping(MatrixPage.PATH + "/{measure}/{criterion:[1-6]}")
    String cell(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String measure,
            @PathVariable int criterion,
            Model model) {
        var it = attainments.find(actor, measure).orElseThrow(MatrixPage::notFound);
        var head = it.head();
        var chosen = OutcomeCriterion.values()[criterion - 1];
        var cell = it.cell(chosen);
        var path = MatrixPage.PATH + "/" + measure + "/";
        var title = texts.of(chosen);
        model.addAttribute("title", title);
        model.addAttribute(
                "crumbs",
                MatrixPage.crumbs(
                        Crumb.named(MatrixPage.trend(head.origin()), head.title()),
                        Crumb.named(path + criterion, title)));
        model.addAttribute("it", head);
        model.addAttribute("state", rows.state(head.state()));
        model.addAttribute("text", words.of(cell));
        model.addAttribute("differs", cell.differs());
        model.addAttribute(
                "statements", cell.said().stream().map(this::statement).toList());
        model.addAttribute(
                "parties",
                attainments.signatures(head).stream()
                        .map(one -> new Party(
                                names.organisation(one.party()),
                                one.at() == null ? null : names.person(one.person()),
                                one.at()))
                        .toList());
        model.addAttribute("others", others(path, criterion));
        return "attainment/cell";
    }

    private List<Other> others(String path, int criterion) {
        return Arrays.stream(OutcomeCriterion.values())
                .map(one -> new Other(path + (one.ordinal() + 1), rows.label(one), one.ordinal() + 1 == criterion))
                .toList();
    }

    private Statement statement(Said said) {
        var answer = said.answer();
        return new Statement(
                texts.of(said.voice()),
                names.organisation(said.organisation()),
                texts.of(said.inReport() ? "attainment.source.report" : "attainment.source.statement"),
                texts.of(answer.attainment()),
                answer.level() == null ? "–" : texts.of(answer.level()),
                shown(answer.qualifier()),
                shown(answer.reason()),
                answer.evidence() == null ? "–" : texts.of(answer.evidence()),
                said.at());
    }

    private static String shown(String written) {
        return written == null || written.isBlank() ? "–" : written;
    }
}
