package no.dekom.query.control;

import java.util.Arrays;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.DocumentStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.PdfDownload;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Rapporten fra en kontroll som filer. */
@Controller
class ReportFiles {

    private final Controls controls;
    private final ControlReport report;
    private final DocumentStore documents;
    private final CaseNames cases;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    ReportFiles(
            Controls controls,
            ControlReport report,
            DocumentStore documents,
            CaseNames cases,
            Names names,
            Texts texts,
            Formats formats) {
        this.controls = controls;
        this.report = report;
        this.documents = documents;
        this.cases = cases;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** The report that is kept; until then as it would be. */
    @GetMapping(ControlPages.PATH + "/rapport.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal ActingAs actor, @PathVariable String id) {
        var control = controls.seen(actor, id);
        var bytes = control.report() == null ? report.of(actor, control) : documents.content(control.report());
        return PdfDownload.of("kontroll-" + id + ".pdf", bytes);
    }

    @GetMapping(path = ControlPages.PATH, params = "format")
    ResponseEntity<byte[]> table(
            @AuthenticationPrincipal ActingAs actor, @PathVariable String id, @RequestParam("format") String format) {
        var control = controls.seen(actor, id);
        var headings = Stream.of(
                        "part", "number", "subject", "kind", "owner", "state", "text", "answer", "remark", "at")
                .map(it -> texts.of("control.report." + it))
                .toList();
        var file = TableFile.named("kontroll-" + id, headings);
        for (var sample : control.samples()) {
            var place = 0;
            for (var one : sample.drawn().drawn()) {
                file.row(Arrays.asList(
                        texts.of("control.sample", Integer.toString(sample.number())),
                        ++place,
                        cases.of(actor, one).title(),
                        texts.of(one.kind()),
                        null,
                        texts.of(control.examined().contains(one) ? "control.examined" : "control.not-examined"),
                        one.line(),
                        null,
                        null,
                        formats.dateTime(sample.at())));
            }
        }
        for (var one : control.findings()) {
            file.row(Arrays.asList(
                    texts.of("control.findings"),
                    one.made().number(),
                    one.made().title(),
                    texts.of(one.made().kind()),
                    names.organisation(one.owner()),
                    one.outcome() == null ? texts.of("control.finding.state." + one.state()) : texts.of(one.outcome()),
                    one.made().text(),
                    one.answer(),
                    one.remark(),
                    formats.dateTime(one.at())));
        }
        return file.as(format);
    }
}
