package no.dekom.query.surveys;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dekom.events.ActingAs;
import no.dekom.events.surveys.Wording;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Spørreskjemaene: one as it reads, and the forms to publish and to revise it. */
@Controller
class InstrumentPages {

    static final String PATH = SurveyListPage.PATH + "/skjema";

    private final Surveys surveys;
    private final CaseHistory history;
    private final FormStore store;
    private final Names names;
    private final Texts texts;

    InstrumentPages(Surveys surveys, CaseHistory history, FormStore store, Names names, Texts texts) {
        this.surveys = surveys;
        this.history = history;
        this.store = store;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(PATH + "/{id}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var it = newest(id);
        model.addAttribute("crumbs", SurveyListPage.crumbs(Crumb.named(it.path(), it.title())));
        model.addAttribute("it", it);
        model.addAttribute("owner", names.organisation(it.owner()));
        model.addAttribute("language", language());
        model.addAttribute("mayRevise", owns(actor, it));
        model.addAttribute("mayAsk", SurveyAccess.mayAsk(actor));
        model.addAttribute("done", "1".equals(done));
        model.addAttribute("history", history.of(CaseKind.SURVEY_INSTRUMENT, id, name -> true, fact));
        return "surveys/instrument";
    }

    @GetMapping(PATH + "/ny")
    String publish(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!SurveyAccess.mayAsk(actor)) {
            throw SurveyAccess.notFound();
        }
        model.addAttribute("title", texts.of("surveys.form.new"));
        model.addAttribute("crumbs", SurveyListPage.crumbs(Crumb.of(PATH + "/ny", "surveys.form.new")));
        fill(actor, "ny", Form.empty(), model);
        model.addAttribute("action", "/api/survey-instruments");
        model.addAttribute("page", PATH + "/ny");
        model.addAttribute("read", null);
        return "surveys/instrument-write";
    }

    @GetMapping(PATH + "/{id}/revider")
    String revise(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = newest(id);
        if (!owns(actor, it)) {
            throw SurveyAccess.notFound();
        }
        model.addAttribute("title", texts.of("surveys.form.revise", it.title()));
        model.addAttribute(
                "crumbs",
                SurveyListPage.crumbs(
                        Crumb.named(it.path(), it.title()),
                        Crumb.named(it.path() + "/revider", texts.of("surveys.form.revise", it.title()))));
        fill(actor, id, known(it), model);
        model.addAttribute("action", "/api/survey-instruments/" + id);
        model.addAttribute("page", it.path() + "/revider");
        model.addAttribute("read", it.version());
        return "surveys/instrument-write";
    }

    private InstrumentView newest(String id) {
        return surveys.versions(id).stream().findFirst().orElseThrow(SurveyAccess::notFound);
    }

    private static boolean owns(ActingAs actor, InstrumentView it) {
        return SurveyAccess.mayAsk(actor) && actor.organisation().equals(it.owner());
    }

    private void fill(ActingAs actor, String subject, Form known, Model model) {
        var kept = store.find(actor.person(), "sporreskjema", subject);
        model.addAttribute("form", kept == null ? known : kept.form());
        model.addAttribute("formName", "sporreskjema");
        model.addAttribute("formSubject", subject);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("yes", List.of(Option.of("true", texts.of("surveys.form.retrospective.yes"))));
    }

    private static Form known(InstrumentView it) {
        var content = it.content();
        var form = Form.empty()
                .with("titleNb", content.title().nb())
                .with("titleNn", content.title().nn());
        for (var at = 0; at < content.parts().size(); at++) {
            var part = content.parts().get(at);
            var row = "parts[" + at + "].";
            var wordings = part.items().stream().map(item -> item.wording()).toList();
            form.with(row + "titleNb", part.title().nb())
                    .with(row + "titleNn", part.title().nn())
                    .with(row + "itemsNb", lines(wordings, Wording::nb))
                    .with(row + "itemsNn", lines(wordings, Wording::nn));
            if (part.retrospective()) {
                form.with(row + "retrospective", true);
            }
        }
        var questions = content.questions().stream().map(one -> one.wording()).toList();
        return form.with("questionsNb", lines(questions, Wording::nb))
                .with("questionsNn", lines(questions, Wording::nn));
    }

    private static String lines(List<Wording> wordings, Function<Wording, String> language) {
        return wordings.stream().map(language).collect(Collectors.joining("\n"));
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
