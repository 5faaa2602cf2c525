package no.dekom.query.surveys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import no.dekom.query.surveys.SurveyResults.Figures;
import no.dekom.query.surveys.SurveyResults.PartResult;
import no.dekom.surveys.Turnout;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** En undersøkelse: how many have answered while it is open, and the figures when it is closed. */
@Controller
class SurveyPage {

    static final String PATH = SurveyListPage.PATH + "/{id}";

    private static final Set<String> DONE = Set.of("apnet", "invitert", "minnet", "forlenget", "lukket");

    private final SurveyAccess access;
    private final Surveys surveys;
    private final Invitations invitations;
    private final SurveyResults results;
    private final CaseHistory history;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    SurveyPage(
            SurveyAccess access,
            Surveys surveys,
            Invitations invitations,
            SurveyResults results,
            CaseHistory history,
            Names names,
            Texts texts,
            Formats formats) {
        this.access = access;
        this.surveys = surveys;
        this.invitations = invitations;
        this.results = results;
        this.history = history;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** En gruppe, with how many have answered in words. */
    public record GroupRow(String voice, String organisation, int population, int invited, String answered) {}

    /** En rekke over årene for en del. */
    public record Series(String title, List<Point> points) {}

    /** En undersøkelse i en rekke. */
    public record Point(int year, Figures figures) {}

    @GetMapping(PATH)
    String survey(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var it = access.seen(actor, id);
        var asks = SurveyAccess.asks(actor, it);
        var instrument = surveys.asked(it);
        about(it, model);
        model.addAttribute("status", it.status(access.today()));
        model.addAttribute("asks", asks);
        model.addAttribute("open", it.takesAnswers(access.today()));
        model.addAttribute("instrument", instrument);
        model.addAttribute("measure", surveys.measure(it).orElse(null));
        model.addAttribute("facts", facts(it));
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        model.addAttribute("inside", asks || it.closed() || actor.role() == Role.AUDITOR);
        model.addAttribute("groups", groups(it));
        model.addAttribute("sending", invitations.sending(it));
        model.addAttribute("history", history.of(CaseKind.SURVEY, id, name -> true, fact));
        if (it.closed()) {
            model.addAttribute("parts", results.parts(it, instrument));
            model.addAttribute("written", results.written(it, instrument));
            model.addAttribute("series", series(it, instrument));
        }
        return "surveys/survey";
    }

    @GetMapping(path = PATH, params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor, @PathVariable String id, @RequestParam("format") String format) {
        var it = access.seen(actor, id);
        if (!it.closed()) {
            throw SurveyAccess.notFound();
        }
        var file = TableFile.named(
                "undersokelse",
                List.of(
                        texts.of("surveys.part"),
                        texts.of("surveys.groups"),
                        texts.of("surveys.question"),
                        texts.of("surveys.n"),
                        texts.of("surveys.mean"),
                        texts.of("surveys.median"),
                        texts.of("surveys.deviation"),
                        texts.of("surveys.before.mean"),
                        texts.of("surveys.before.median"),
                        texts.of("surveys.before.deviation")));
        for (var part : results.parts(it, surveys.asked(it))) {
            if (!part.tooFew()) {
                lines(part, file);
            }
        }
        return file.as(format);
    }

    private void lines(PartResult part, TableFile file) {
        var all = texts.of("surveys.all");
        part.items().forEach(item -> file.row(line(part.title(), all, item)));
        file.row(line(part.title(), all, part.index()));
        for (var group : part.groups()) {
            group.items().forEach(item -> file.row(line(part.title(), group.name(), item)));
            file.row(line(
                    part.title(),
                    group.name(),
                    new Figures(
                            texts.of("surveys.index"),
                            group.index().now(),
                            group.index().before())));
        }
    }

    private static List<Object> line(String part, String group, Figures it) {
        var before = it.before();
        return Arrays.asList(
                part,
                group,
                it.name(),
                it.now().n(),
                it.now().mean(),
                it.now().median(),
                it.now().deviation(),
                before == null ? null : before.mean(),
                before == null ? null : before.median(),
                before == null ? null : before.deviation());
    }

    /** What every page of a round has. */
    void about(SurveyView it, Model model, Crumb... more) {
        var crumbs = new ArrayList<>(List.of(Crumb.named(it.path(), it.title())));
        crumbs.addAll(List.of(more));
        model.addAttribute("crumbs", SurveyListPage.crumbs(crumbs.toArray(Crumb[]::new)));
        model.addAttribute("it", it);
        model.addAttribute("asker", names.organisation(it.asker()));
    }

    private List<KeyFact> facts(SurveyView it) {
        var invited = it.invited().stream().mapToInt(Integer::intValue).sum();
        var told = invitations.turnout(it).stream()
                .reduce(Turnout::plus)
                .map(this::words)
                .orElse("");
        return List.of(
                new KeyFact(texts.of("surveys.due"), formats.date(it.due()), reminded(it)),
                new KeyFact(texts.of("surveys.invited"), formats.number(invited), null),
                new KeyFact(texts.of("surveys.answered"), told, null),
                new KeyFact(
                        texts.of("surveys.threshold"),
                        texts.of("surveys.threshold.value", it.threshold()),
                        texts.of(it.shownBy())));
    }

    private String reminded(SurveyView it) {
        return it.reminders() == 0
                ? null
                : texts.of("surveys.reminded", it.reminders(), formats.date(it.lastReminder()));
    }

    private List<GroupRow> groups(SurveyView it) {
        var told = invitations.turnout(it);
        return IntStream.range(0, it.groups().size())
                .mapToObj(at -> {
                    var group = it.groups().get(at);
                    return new GroupRow(
                            texts.of(group.voice()),
                            names.organisation(group.organisation()),
                            group.population(),
                            told.get(at).invited(),
                            words(told.get(at)));
                })
                .toList();
    }

    private String words(Turnout it) {
        if (it.isExact()) {
            return texts.of(
                    "surveys.answered.exact",
                    it.atLeast(),
                    it.invited() == 0 ? 0 : Math.round(100.0 * it.atLeast() / it.invited()));
        }
        return it.atLeast() == 0 && it.atMost() == it.invited()
                ? texts.of("surveys.answered.hidden")
                : texts.of("surveys.answered.range", it.atLeast(), it.atMost());
    }

    /** The index of each part in all closed rounds of the same form and asker; those with one round are no series. */
    private List<Series> series(SurveyView it, InstrumentView instrument) {
        var rounds = surveys.askedBy(it.asker()).stream()
                .filter(one -> one.closed() && one.instrument().equals(it.instrument()))
                .toList();
        return instrument.content().parts().stream()
                .map(part -> new Series(
                        part.title().in(LocaleContextHolder.getLocale().getLanguage()),
                        rounds.stream()
                                .filter(one -> sameQuestions(one, part.key(), instrument))
                                .map(one -> new Point(one.year(), results.index(one, part)))
                                .filter(point -> Objects.nonNull(point.figures()))
                                .toList()))
                .filter(one -> one.points().size() > 1)
                .toList();
    }

    /** An index is the same only where it is of the same questions. */
    private boolean sameQuestions(SurveyView round, String part, InstrumentView instrument) {
        var theirs = surveys.asked(round).content().parts();
        return theirs.contains(instrument.content().parts().stream()
                .filter(it -> it.key().equals(part))
                .findFirst()
                .orElseThrow());
    }
}
