package no.dekom.query.payments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.payments.ReturnReason;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.DocumentStore;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** En betalingsfil: its lines, the file itself, a list of the same, and the bank's answer. */
@Controller
class PaymentFilePage {

    static final String PATH = PaymentsPage.PATH + "/filer/{id}";

    private static final List<String> DONE = List.of("laget", "besvart");

    private final Payments payments;
    private final PaymentsPage page;
    private final PaymentFormModel forms;
    private final DocumentStore documents;
    private final Names names;
    private final Texts texts;

    PaymentFilePage(
            Payments payments,
            PaymentsPage page,
            PaymentFormModel forms,
            DocumentStore documents,
            Names names,
            Texts texts) {
        this.payments = payments;
        this.page = page;
        this.forms = forms;
        this.documents = documents;
        this.names = names;
        this.texts = texts;
    }

    private FileView about(ActingAs actor, String id, Model model, Crumb... more) {
        var it = payments.file(actor, id);
        var title = texts.of("payments.file.title", Integer.toString(it.number()));
        model.addAttribute(
                "crumbs",
                PaymentsPage.crumbs(Stream.concat(Stream.of(Crumb.named(it.path(), title)), Stream.of(more))
                        .toArray(Crumb[]::new)));
        model.addAttribute("it", it);
        model.addAttribute("title", title);
        model.addAttribute("madeBy", names.person(it.madeBy()));
        model.addAttribute("county", names.organisation(it.county()));
        model.addAttribute("mayPay", Payments.pays(actor, it.county()));
        return it;
    }

    @GetMapping(PATH)
    String file(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        about(actor, id, model);
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        return "payments/file";
    }

    @GetMapping(PATH + "/svar")
    String answer(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var path = PaymentsPage.PATH + "/filer/" + id + "/svar";
        var it = about(actor, id, model, Crumb.of(path, "payments.svar"));
        if (!Payments.pays(actor, it.county())) {
            throw Payments.notFound();
        }
        model.addAttribute(
                "reasons",
                Arrays.stream(ReturnReason.values())
                        .map(one -> Option.of(one.name(), texts.of(one)))
                        .toList());
        var start = Form.empty().with("day", page.today());
        forms.fill(actor, "utbetaling-svar", id, path, it.path() + "?gjort=besvart", start, model);
        return "payments/answer";
    }

    /** The very bytes that were made. */
    @GetMapping(PATH + "/fil")
    ResponseEntity<byte[]> bytes(@AuthenticationPrincipal ActingAs actor, @PathVariable String id) {
        var it = payments.file(actor, id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(it.messageId() + ".xml")
                                .build()
                                .toString())
                .body(documents.content(it.sha256()));
    }

    @GetMapping(path = PATH, params = "format")
    ResponseEntity<byte[]> list(
            @AuthenticationPrincipal ActingAs actor, @PathVariable String id, @RequestParam("format") String format) {
        var it = payments.file(actor, id);
        var list = TableFile.named(
                it.messageId(),
                Stream.of("line", "recipient", "sum", "account", "reference", "answer")
                        .map(name -> texts.of("payments." + name))
                        .toList());
        it.lines()
                .forEach(line -> list.row(Arrays.asList(
                        line.number(),
                        line.name(),
                        line.sum(),
                        line.account(),
                        line.endToEnd(),
                        line.returned() != null
                                ? texts.of(line.returned())
                                : it.answered() ? texts.of("payments.came") : null)));
        return list.as(format);
    }
}
