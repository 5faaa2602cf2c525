package no.dekom.query.surveys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import no.dekom.events.surveys.SurveyPart;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Siden der folk svarer, for whoever has a link. Nothing is kept until the answer is sent: what is written goes from page to page in the
 * browser's hands.
 */
@Controller
class AnswerPage {

    static final String PATH = "/svar/{token}";

    private static final int HIGHEST = 5;

    private final Invitations invitations;
    private final Surveys surveys;
    private final SurveyAccess access;
    private final Names names;
    private final Texts texts;

    AnswerPage(Invitations invitations, Surveys surveys, SurveyAccess access, Names names, Texts texts) {
        this.invitations = invitations;
        this.surveys = surveys;
        this.access = access;
        this.names = names;
        this.texts = texts;
    }

    /** En del av skjemaet. */
    public record PartShow(String title, boolean retrospective, List<Item> items) {}

    /** Et spørsmål. @param at its place among all, as the fields count them */
    public record Item(int at, String key, String text) {

        public String field(String which) {
            return "scores[" + at + "]." + which;
        }
    }

    /** Et spørsmål som besvares med egne ord. */
    public record Question(int at, String key, String text) {}

    @GetMapping(PATH)
    String form(
            @PathVariable String token,
            @RequestParam(name = "takk", required = false) String thanks,
            Model model,
            HttpServletResponse response) {
        var survey = answerable(token, thanks, model, response);
        return survey == null ? "surveys/answer-state" : form(token, survey, Form.empty(), model);
    }

    /** Looks at what is answered before it is sent; keeps nothing. */
    @PostMapping(PATH)
    String check(
            @PathVariable String token,
            @RequestParam(name = "_endre", required = false) String change,
            @RequestParam(name = "_uansett", required = false) String anyway,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var survey = answerable(token, null, model, response);
        if (survey == null) {
            return "surveys/answer-state";
        }
        var form = Form.of(given(request));
        if (change != null) {
            return form(token, survey, form, model);
        }
        var parts = surveys.asked(survey).content().parts();
        var whole = 0;
        var half = new ArrayList<SurveyPart>();
        var first = 0;
        for (var part : parts) {
            var answered = answered(part, first, form);
            if (answered == part.scores()) {
                whole++;
            } else if (answered > 0) {
                half.add(part);
                missing(part, first, form);
            }
            first += part.items().size();
        }
        if (!half.isEmpty() && anyway == null) {
            model.addAttribute("half", whole > 0 || isWritten(form));
            return form(token, survey, form, model);
        }
        if (whole == 0 && !isWritten(form)) {
            return form(token, survey, form.refused(texts.of("surveys.answer.nothing")), model);
        }
        return confirm(token, survey, Form.of(given(request)), half, model);
    }

    /** The round that the link answers, or null when the model tells why it cannot be answered. */
    private SurveyView answerable(String token, String thanks, Model model, HttpServletResponse response) {
        var link = invitations.find(token);
        var survey = link.flatMap(it -> surveys.find(it.round())).orElse(null);
        var state = "unknown";
        if (survey != null && link.get().used()) {
            state = thanks == null ? "used" : "thanks";
        } else if (survey != null && !survey.takesAnswers(access.today())) {
            state = "late";
        } else if (survey != null) {
            return survey;
        } else {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("state", state);
        return null;
    }

    private static LinkedHashMap<String, List<String>> given(HttpServletRequest request) {
        var given = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.matches("(scores|texts)\\[\\d{1,3}]\\.[a-z]+")) {
                given.put(name, Arrays.asList(values));
            }
        });
        return given;
    }

    private static int answered(SurveyPart part, int first, Form form) {
        return (int) IntStream.range(first, first + part.items().size())
                .flatMap(at -> IntStream.of(
                        form.value("scores[" + at + "].now").isEmpty() ? 0 : 1,
                        part.retrospective()
                                        && !form.value("scores[" + at + "].before")
                                                .isEmpty()
                                ? 1
                                : 0))
                .filter(it -> it == 1)
                .count();
    }

    private void missing(SurveyPart part, int first, Form form) {
        for (var at = first; at < first + part.items().size(); at++) {
            for (var which : part.retrospective() ? List.of("before", "now") : List.of("now")) {
                var field = "scores[" + at + "]." + which;
                if (form.value(field).isEmpty()) {
                    form.wrong(
                            field,
                            texts.of("surveys.answer.missing", part.title().in(language())));
                }
            }
        }
    }

    private static boolean isWritten(Form form) {
        return IntStream.range(0, form.rows("texts", 0))
                .anyMatch(at -> !form.value("texts[" + at + "].text").isBlank());
    }

    private String form(String token, SurveyView survey, Form form, Model model) {
        about(token, survey, model);
        model.addAttribute("form", form);
        model.addAttribute("scale", scale());
        return "surveys/answer";
    }

    private String confirm(String token, SurveyView survey, Form form, List<SurveyPart> half, Model model) {
        about(token, survey, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "leftOut",
                half.stream().map(part -> part.title().in(language())).toList());
        return "surveys/answer-confirm";
    }

    private void about(String token, SurveyView survey, Model model) {
        var content = surveys.asked(survey).content();
        var parts = new ArrayList<PartShow>();
        var at = 0;
        for (var part : content.parts()) {
            var items = new ArrayList<Item>();
            for (var item : part.items()) {
                items.add(new Item(at++, item.key(), item.wording().in(language())));
            }
            parts.add(new PartShow(part.title().in(language()), part.retrospective(), items));
        }
        model.addAttribute("token", token);
        model.addAttribute("it", survey);
        model.addAttribute("asker", names.organisation(survey.asker()));
        model.addAttribute("parts", parts);
        model.addAttribute(
                "questions",
                IntStream.range(0, content.questions().size())
                        .mapToObj(place -> new Question(
                                place,
                                content.questions().get(place).key(),
                                content.questions().get(place).wording().in(language())))
                        .toList());
    }

    private List<Option> scale() {
        return IntStream.rangeClosed(1, HIGHEST)
                .mapToObj(Integer::toString)
                .map(score -> Option.of(
                        score,
                        score.equals("1") || score.equals(Integer.toString(HIGHEST))
                                ? texts.of("surveys.scale." + score)
                                : score))
                .toList();
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
