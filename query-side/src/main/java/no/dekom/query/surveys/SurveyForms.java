package no.dekom.query.surveys;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.dekom.events.ActingAs;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.outcomes.Voice;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Skjemaene for den som spør: to open a round, to invite, to remind, to extend and to close. */
@Controller
class SurveyForms {

    private static final int DAYS = 14;
    private static final int THRESHOLD = 5;

    private final SurveyAccess access;
    private final SurveyPage page;
    private final Surveys surveys;
    private final FormStore store;
    private final Names names;
    private final Texts texts;
    private final JdbcClient jdbc;

    SurveyForms(
            SurveyAccess access,
            SurveyPage page,
            Surveys surveys,
            FormStore store,
            Names names,
            Texts texts,
            JdbcClient jdbc) {
        this.access = access;
        this.page = page;
        this.surveys = surveys;
        this.store = store;
        this.names = names;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /** The form is chosen first, since its version goes with the round. */
    @GetMapping(SurveyListPage.PATH + "/ny")
    String open(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "skjema", required = false) String instrument,
            Model model) {
        if (!SurveyAccess.mayAsk(actor)) {
            throw SurveyAccess.notFound();
        }
        model.addAttribute("crumbs", SurveyListPage.crumbs(Crumb.of(SurveyListPage.PATH + "/ny", "surveys.new")));
        model.addAttribute("instruments", surveys.instruments());
        if (instrument == null) {
            return "surveys/choose";
        }
        var chosen = surveys.versions(instrument).stream().findFirst().orElseThrow(SurveyAccess::notFound);
        var form = kept(actor, "undersokelse", chosen.id(), model)
                .filledFrom(Form.empty()
                        .with("title", chosen.title() + " " + access.today().getYear())
                        .with("year", access.today().getYear())
                        .with("due", access.today().plusDays(DAYS))
                        .with("threshold", THRESHOLD)
                        .with("shownBy", SurveyBreakdown.VOICE));
        model.addAttribute("form", form);
        model.addAttribute("instrument", chosen);
        model.addAttribute("page", SurveyListPage.PATH + "/ny?skjema=" + chosen.id());
        model.addAttribute("places", access.places(actor));
        model.addAttribute("measures", measures(actor));
        model.addAttribute("voices", options(Voice.values()));
        model.addAttribute("breakdowns", options(SurveyBreakdown.values()));
        return "surveys/new";
    }

    private List<Option> measures(ActingAs actor) {
        return jdbc.sql("select measure, title from outcomes.outcome where network = ? order by title, measure")
                .param(actor.organisation().value())
                .query((row, n) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    private List<Option> options(Enum<?>... values) {
        return Arrays.stream(values)
                .map(it -> Option.of(it.name(), texts.of(it)))
                .toList();
    }

    @GetMapping(SurveyPage.PATH + "/inviter")
    String invite(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = fill(actor, id, "inviter", "surveys.invite", model);
        model.addAttribute(
                "groups",
                IntStream.range(0, it.groups().size())
                        .mapToObj(at -> Option.of(
                                Integer.toString(at),
                                texts.of(
                                        "surveys.group.of",
                                        texts.of(it.groups().get(at).voice()),
                                        names.organisation(it.groups().get(at).organisation()),
                                        it.invited().get(at),
                                        it.groups().get(at).population())))
                        .toList());
        model.addAttribute("languages", options(LetterLanguage.values()));
        return "surveys/invite";
    }

    @GetMapping(SurveyPage.PATH + "/minn")
    String remind(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        fill(actor, id, "minn", "surveys.remind", model);
        return "surveys/remind";
    }

    @GetMapping(SurveyPage.PATH + "/frist")
    String extend(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        fill(actor, id, "frist", "surveys.extend", model);
        return "surveys/extend";
    }

    @GetMapping(SurveyPage.PATH + "/lukk")
    String close(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        fill(actor, id, "lukk", "surveys.close", model);
        return "surveys/close";
    }

    private SurveyView fill(ActingAs actor, String id, String name, String title, Model model) {
        var it = access.asked(actor, id);
        var own = it.path() + "/" + name;
        page.about(it, model, Crumb.of(own, title));
        model.addAttribute("page", own);
        model.addAttribute("form", kept(actor, "undersokelse-" + name, it.id(), model));
        model.addAttribute("isOpen", it.takesAnswers(access.today()));
        model.addAttribute("closed", it.closed());
        return it;
    }

    /** What is kept of a form, or an empty one. */
    private Form kept(ActingAs actor, String name, String subject, Model model) {
        var kept = store.find(actor.person(), name, subject);
        model.addAttribute("formName", name);
        model.addAttribute("formSubject", subject);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return kept == null ? Form.empty() : kept.form();
    }
}
