package no.dekom.query.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import no.dekom.events.surveys.CountedAnswers.Block;
import no.dekom.events.surveys.CountedAnswers.PartAnswers;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.events.surveys.SurveyPart;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import no.dekom.surveys.Summary;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Resultatet av en undersøkelse: the figures of what was counted when it was closed, of all and of each block. */
@Component
class SurveyResults {

    private final Names names;
    private final Texts texts;

    SurveyResults(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** Tallene for ett spørsmål eller én indeks. @param before null unless it was asked how it was before */
    public record Figures(String name, Summary now, Summary before) {}

    /**
     * Resultatet for en del.
     *
     * @param index of all who answered it; null when they were too few
     * @param groups the index of each block; empty when it is shown only together
     */
    public record PartResult(
            String key,
            String title,
            boolean retrospective,
            Figures index,
            List<Figures> items,
            List<GroupResult> groups,
            MeanBars bars) {

        public boolean tooFew() {
            return index == null;
        }
    }

    /** Resultatet for grupper som er talt sammen. @param merged whether they are several, since some were too few */
    public record GroupResult(String name, boolean merged, Figures index, List<Figures> items) {}

    /** Det som er skrevet til et spørsmål; empty when they were too few. */
    public record Written(String question, List<String> answers) {}

    List<PartResult> parts(SurveyView survey, InstrumentView instrument) {
        var counted = survey.counted().parts();
        return instrument.content().parts().stream()
                .map(part -> result(survey, part, of(part.key(), counted)))
                .toList();
    }

    List<Written> written(SurveyView survey, InstrumentView instrument) {
        return instrument.content().questions().stream()
                .map(question -> new Written(
                        question.wording().in(language()),
                        survey.counted().texts().stream()
                                .filter(it -> it.question().equals(question.key()))
                                .flatMap(it -> it.answers().stream())
                                .toList()))
                .toList();
    }

    /** The index of a part of another round of the same form; null when it was not asked, or too few answered. */
    Figures index(SurveyView survey, SurveyPart part) {
        var rows = rows(of(part.key(), survey.counted().parts()));
        return rows.isEmpty() ? null : figures(survey.title(), part, rows, item -> true);
    }

    private static List<Block> of(String part, List<PartAnswers> counted) {
        return counted.stream()
                .filter(it -> it.part().equals(part))
                .flatMap(it -> it.blocks().stream())
                .toList();
    }

    private PartResult result(SurveyView survey, SurveyPart part, List<Block> blocks) {
        var title = part.title().in(language());
        var rows = rows(blocks);
        if (rows.isEmpty()) {
            return new PartResult(
                    part.key(), title, part.retrospective(), null, List.of(), List.of(), MeanBars.of(List.of()));
        }
        var items = items(part, rows);
        var groups = survey.shownBy() == SurveyBreakdown.NONE || blocks.size() < 2
                ? List.<GroupResult>of()
                : blocks.stream().map(block -> group(survey, part, block)).toList();
        return new PartResult(
                part.key(),
                title,
                part.retrospective(),
                figures(texts.of("surveys.index"), part, rows, item -> true),
                items,
                groups,
                MeanBars.of(items));
    }

    private GroupResult group(SurveyView survey, SurveyPart part, Block block) {
        var values = block.groups().stream()
                .map(at -> survey.groups().get(at))
                .map(group -> survey.shownBy() == SurveyBreakdown.VOICE
                        ? texts.of(group.voice())
                        : names.organisation(group.organisation()))
                .distinct()
                .toList();
        var name = values.stream().collect(Collectors.joining(", "));
        return new GroupResult(
                name,
                values.size() > 1,
                figures(name, part, block.scores(), item -> true),
                items(part, block.scores()));
    }

    private static List<Figures> items(SurveyPart part, List<List<Integer>> rows) {
        var items = new ArrayList<Figures>();
        for (var at = 0; at < part.items().size(); at++) {
            var place = at;
            items.add(figures(part.items().get(at).wording().in(language()), part, rows, item -> item == place));
        }
        return items;
    }

    private static List<List<Integer>> rows(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.scores().stream()).toList();
    }

    private static Figures figures(String name, SurveyPart part, List<List<Integer>> rows, IntPredicate which) {
        return part.retrospective()
                ? new Figures(name, Summary.of(only(rows, 2, 1, which)), Summary.of(only(rows, 2, 0, which)))
                : new Figures(name, Summary.of(only(rows, 1, 0, which)), null);
    }

    /** Of each row the scores of some questions; of a retrospective part every second score. */
    private static List<List<Integer>> only(List<List<Integer>> rows, int step, int from, IntPredicate which) {
        return rows.stream()
                .map(row -> {
                    var some = new ArrayList<Integer>();
                    for (var at = from; at < row.size(); at += step) {
                        if (which.test(at / step)) {
                            some.add(row.get(at));
                        }
                    }
                    return (List<Integer>) some;
                })
                .toList();
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
