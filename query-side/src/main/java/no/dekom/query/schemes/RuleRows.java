package no.dekom.query.schemes;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleText;
import no.dekom.events.schemes.Sourced;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Det et regelsett fastsetter, i grupper og i ord, with the source of each value. */
@Component
class RuleRows {

    private final Texts texts;
    private final Formats formats;

    RuleRows(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * Én verdi i et regelsett.
     *
     * @param key the same in every rule set, so that two can be laid side by side
     * @param value null when it is not laid down
     * @param source null when there is none
     */
    public record Row(String key, String label, String value, String source) {}

    public record Group(String title, List<Row> rows) {}

    List<Group> of(RuleSetContent it) {
        return List.of(
                group(
                        "money",
                        row("seedFundCap", it.seedFundCap(), formats::kroner),
                        row("seedFundMaxPercent", it.seedFundMaxPercent(), this::percent),
                        row("ownSharePercent", it.ownSharePercent(), this::percent),
                        row("universityMinPercent", it.universityMinPercent(), this::percent),
                        row("universityMaxPercent", it.universityMaxPercent(), this::percent)),
                group(
                        "deadlines",
                        row("needsReport", it.needsReport(), this::day),
                        row("recommendation", it.recommendation(), this::day),
                        row("reporting", it.reporting(), this::day)),
                group(
                        "duration",
                        row("maxMeasureYears", it.maxMeasureYears(), years -> texts.of("schemes.years", years)),
                        row(
                                "partnershipMaxYears",
                                it.partnershipMaxYears(),
                                years -> texts.of("schemes.years", years))),
                group(
                        "complaint",
                        row("complaintWeeks", it.complaintWeeks(), weeks -> texts.of("schemes.weeks", weeks)),
                        row(
                                "mayComplain",
                                it.mayComplain(),
                                who -> who.stream().map(texts::of).collect(Collectors.joining(", ")))),
                new Group(texts.of("schemes.group.criteria"), texts("criteria", it.criteria())),
                new Group(texts.of("schemes.group.successFactors"), texts("successFactors", it.successFactors())));
    }

    private Group group(String name, Row... rows) {
        return new Group(texts.of("schemes.group." + name), List.of(rows));
    }

    private <T> Row row(String key, Sourced<T> sourced, Function<T, String> shown) {
        return new Row(
                key,
                texts.of("schemes.value." + key),
                sourced.value() == null ? null : shown.apply(sourced.value()),
                given(sourced.source()));
    }

    private List<Row> texts(String list, List<RuleText> lines) {
        var nynorsk = LocaleContextHolder.getLocale().getLanguage().equals("nn");
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            rows.add(new Row(
                    list + "." + line.code(),
                    texts.of("schemes.line." + list, rows.size() + 1),
                    nynorsk ? line.nynorsk() : line.bokmaal(),
                    given(line.source())));
        }
        return rows;
    }

    private String percent(int percent) {
        return formats.percent(percent / 100.0);
    }

    private String day(MonthDay day) {
        return formats.dayOfYear(day);
    }

    private static String given(String source) {
        return source == null || source.isBlank() ? null : source;
    }
}
