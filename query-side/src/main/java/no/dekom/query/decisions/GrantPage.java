package no.dekom.query.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.DocumentStore;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.GrantNotes;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.PdfDownload;
import no.dekom.query.frame.Tab;
import no.dekom.query.frame.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Et tilskudd: its decisions, who prepared and approved them, and its history. */
@Controller
class GrantPage {

    static final String PATH = DecisionListPage.PATH + "/sak/{id}";

    private static final String AGAIN = "brev-igjen";
    private static final List<String> TABS = List.of("vedtak", "historikk");
    private static final List<String> DONE = List.of("forberedt", "godkjent", "tilbake", "brev");
    private static final Set<String> FOR_ALL =
            Set.of("decisions.DecisionApproved", "decisions.LetterMade", "decisions.LetterSent");

    private final Grants grants;
    private final CaseHistory history;
    private final DocumentStore documents;
    private final OpenedLetters opened;
    private final FormStore store;
    private final List<GrantNotes> notes;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    GrantPage(
            Grants grants,
            CaseHistory history,
            DocumentStore documents,
            OpenedLetters opened,
            FormStore store,
            List<GrantNotes> notes,
            Names names,
            Texts texts,
            Formats formats) {
        this.grants = grants;
        this.history = history;
        this.documents = documents;
        this.opened = opened;
        this.store = store;
        this.notes = notes;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** Et vedtak med det som skal leses. @param why where the recommended sum is explained; {@code letter} is what became of the letter */
    public record Shown(DecisionView it, String title, List<KeyFact> facts, String why, String letter) {}

    /** What is approved is for all; how it came to be, for those inside. */
    static Predicate<String> shownTo(boolean inside) {
        return name -> inside || FOR_ALL.contains(name);
    }

    @GetMapping(PATH)
    String grant(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "vedtak") String tab,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var it = grants.seen(actor, id);
        var shown = TABS.contains(tab) ? tab : "vedtak";
        about(it, model);
        model.addAttribute("status", CountyPage.status(it.newest()));
        model.addAttribute("mayWrite", Grants.mayWrite(actor, it.county()));
        model.addAttribute(
                "mayApprove",
                Grants.mayWrite(actor, it.county())
                        && it.waits()
                        && !it.pending().preparedBy().equals(actor.person()));
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        model.addAttribute("notes", GrantNotes.of(notes, actor, id));
        model.addAttribute("tab", shown);
        model.addAttribute(
                "tabs",
                TABS.stream()
                        .map(one -> Tab.of(one, texts.of("decisions.tab." + one)))
                        .toList());
        if (shown.equals("historikk")) {
            var inside = Grants.isInside(actor, it.county());
            model.addAttribute("history", history.of(CaseKind.GRANT, id, shownTo(inside), fact));
        } else {
            letters(actor, it, model);
            model.addAttribute(
                    "decisions", it.decisions().stream().map(this::shown).toList());
        }
        return "decisions/grant";
    }

    /** What became of the letters is for those inside and for the recipient. */
    private void letters(ActingAs actor, GrantView it, Model model) {
        var kept = store.find(actor.person(), AGAIN, it.id());
        model.addAttribute(
                "tellsLetter",
                Grants.isInside(actor, it.county())
                        || it.newest() != null && OpenedLetters.isRecipient(actor, it.newest()));
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("formName", AGAIN);
        model.addAttribute("formSubject", it.id());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
    }

    /** The letter of a decision, for all who may see that. */
    @GetMapping(PATH + "/brev/{number}")
    ResponseEntity<byte[]> letter(
            @AuthenticationPrincipal ActingAs actor, @PathVariable String id, @PathVariable int number) {
        var decision = grants.seen(actor, id).decisions().stream()
                .filter(it -> it.number() == number && it.letter() != null)
                .findFirst()
                .orElseThrow(Grants::notFound);
        opened.opened(actor, decision);
        return PdfDownload.of(
                "vedtak-" + decision.content().year() + "-" + number + ".pdf", documents.content(decision.letter()));
    }

    /** What every page of a grant has. */
    void about(GrantView it, Model model, Crumb... more) {
        var county = texts.of("decisions.county.title", Integer.toString(it.year()));
        var title = texts.of("decisions.grant.title", it.name(), Integer.toString(it.year()));
        var path = DecisionListPage.PATH + "/sak/" + it.id();
        var crumbs = new ArrayList<>(List.of(
                Crumb.named(DecisionListPage.PATH + "/" + it.county() + "/" + it.year(), county),
                Crumb.named(path, title)));
        crumbs.addAll(List.of(more));
        model.addAttribute("crumbs", DecisionListPage.crumbs(crumbs.toArray(Crumb[]::new)));
        model.addAttribute("it", it);
        model.addAttribute("path", path);
        model.addAttribute("title", title);
        model.addAttribute("county", names.organisation(it.county()));
    }

    Shown shown(DecisionView it) {
        var prepared = it.content();
        var content = prepared.content();
        var facts = new ArrayList<>(List.of(
                fact("granted", formats.kroner(content.granted()), departure(it)),
                fact("recommended", formats.kroner(prepared.recommended()), ofVersion(it)),
                fact("own-share", formats.kroner(content.ownShare()), null),
                fact(
                        "period",
                        texts.of("decisions.from-to", formats.date(content.from()), formats.date(content.to())),
                        null),
                fact("report-by", formats.date(content.reportBy()), null),
                fact("prepared", formats.date(it.preparedAt()), names.person(it.preparedBy()))));
        if (it.approved()) {
            facts.add(fact("approved", formats.date(it.approvedAt()), names.person(it.approvedBy())));
        }
        return new Shown(
                it,
                texts.of("decisions.kind." + prepared.kind().name(), prepared.number(), prepared.changes()),
                facts,
                prepared.recommended().kroner() == 0
                        ? null
                        : "/innstillinger/" + prepared.recommendation() + "/versjon/" + prepared.version() + "/"
                                + prepared.recipient(),
                it.approved() ? letter(it.sending()) : null);
    }

    private String letter(LetterState letter) {
        return texts.of(
                "decisions.letter.is." + letter.step(),
                letter.sentAt() == null ? "" : formats.date(letter.sentAt()),
                letter.way() == null ? "" : texts.of(letter.way()),
                letter.fault() == null ? "" : texts.of(letter.fault()),
                letter.receivedAt() == null ? "" : formats.date(letter.receivedAt()));
    }

    private String departure(DecisionView it) {
        return it.difference() == 0 ? null : texts.of("decisions.departs", formats.difference(it.difference()));
    }

    private String ofVersion(DecisionView it) {
        return texts.of("decisions.of-version", it.content().version());
    }

    private KeyFact fact(String label, String value, String note) {
        return new KeyFact(texts.of("decisions." + label), value, note);
    }
}
