package no.dekom.query.attainment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.dekom.events.outcomes.Evidence;
import no.dekom.query.attainment.CountBars.Figure;
import no.dekom.query.attainment.CountBars.Part;
import no.dekom.query.attainment.Patterns.Answered;
import no.dekom.query.attainment.Patterns.Built;
import no.dekom.query.attainment.Patterns.Factors;
import no.dekom.query.attainment.Patterns.Heard;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Mønstrene i ord: rows of the tables, bars of the charts and lines of the file. */
@Component
class PatternRows {

    private static final String PLAIN = "plain";

    private final Texts texts;
    private final MatrixRows matrix;

    PatternRows(Texts texts, MatrixRows matrix) {
        this.texts = texts;
        this.matrix = matrix;
    }

    /** Et navn og tall under hverandre. */
    public record Line(String name, String more, List<Integer> counts, int of) {}

    /** En suksessfaktor, as it reads. */
    public record Quote(String text, String voice, String measure, String path) {}

    /** En gruppe suksessfaktorer. */
    public record Group(String name, int times, int measures, List<Quote> quotes) {}

    List<Line> criteria(Patterns it) {
        return it.criteria().stream()
                .map(one -> new Line(
                        matrix.label(one.criterion()),
                        matrix.model(one.model()),
                        Arrays.stream(CellWord.values())
                                .map(word -> one.words().getOrDefault(word, 0))
                                .toList(),
                        one.of()))
                .toList();
    }

    CountBars criteriaBars(Patterns it) {
        return CountBars.of(it.criteria().stream().map(this::figure).toList());
    }

    private Figure figure(Answered it) {
        var words = Arrays.stream(CellWord.values())
                .filter(word -> it.words().getOrDefault(word, 0) > 0)
                .map(word -> texts.of(word) + " " + it.words().get(word))
                .collect(Collectors.joining(", "));
        var parts = Arrays.stream(CellWord.values())
                .map(word ->
                        new Part(it.words().getOrDefault(word, 0), word.name().toLowerCase(Locale.ROOT)))
                .toList();
        return new Figure(matrix.label(it.criterion()) + " – " + matrix.model(it.model()), words, parts);
    }

    List<Group> groups(Patterns it) {
        return it.factors().stream()
                .map(one -> new Group(texts.of(one.group()), one.told().size(), one.measures(), quotes(one)))
                .toList();
    }

    private List<Quote> quotes(Factors it) {
        return it.told().stream()
                .map(one -> new Quote(
                        one.text(),
                        texts.of(one.voice()),
                        one.measure().title() + " " + one.measure().year(),
                        one.measure().origin()))
                .toList();
    }

    CountBars groupBars(Patterns it) {
        return CountBars.of(it.factors().stream()
                .map(one -> plain(texts.of(one.group()), one.told().size(), one.measures(), it.measures()))
                .toList());
    }

    private Figure plain(String name, int count, int measures, int of) {
        return new Figure(
                name, texts.of("attainment.factors.bar", count, measures, of), List.of(new Part(count, PLAIN)));
    }

    List<Line> voices(Patterns it) {
        return it.voices().stream()
                .map(one -> new Line(
                        texts.of(one.voice()),
                        "",
                        it.years().stream()
                                .map(year -> one.measures().getOrDefault(year, 0))
                                .toList(),
                        it.measures()))
                .toList();
    }

    CountBars voiceBars(Patterns it) {
        return CountBars.of(it.voices().stream()
                .flatMap(one -> it.years().stream().map(year -> heard(one, year, it)))
                .toList());
    }

    private Figure heard(Heard one, int year, Patterns it) {
        var count = one.measures().getOrDefault(year, 0);
        return new Figure(
                texts.of(one.voice()) + " " + year,
                texts.of("attainment.of", count, it.measuresOf().get(year)),
                List.of(new Part(count, PLAIN)));
    }

    List<Line> evidence(Patterns it) {
        return it.evidence().stream()
                .map(one -> new Line(word(one.evidence()), "", List.of(one.answers()), it.answers()))
                .toList();
    }

    CountBars evidenceBars(Patterns it) {
        return CountBars.of(
                it.evidence().stream().map(one -> figure(one, it.answers())).toList());
    }

    private Figure figure(Built one, int of) {
        return new Figure(
                word(one.evidence()),
                texts.of("attainment.of", one.answers(), of),
                List.of(new Part(one.answers(), PLAIN)));
    }

    private String word(Evidence evidence) {
        return evidence == null ? texts.of("attainment.evidence.none") : texts.of(evidence);
    }

    /** All the figures under each other, and the success factors in full. */
    TableFile file(Patterns it) {
        var file = TableFile.named(
                "maaloppnaaelse-analyse",
                List.of("part", "what", "group", "word", "count", "n").stream()
                        .map(name -> texts.of("attainment.file." + name))
                        .toList());
        for (var line : criteria(it)) {
            for (var word : CellWord.values()) {
                file.row(Arrays.asList(
                        texts.of("attainment.criteria"),
                        line.name(),
                        line.more(),
                        texts.of(word),
                        line.counts().get(word.ordinal()),
                        line.of()));
            }
        }
        for (var group : groups(it)) {
            file.row(Arrays.asList(
                    texts.of("attainment.factors"), group.name(), null, null, group.measures(), it.measures()));
            group.quotes()
                    .forEach(quote -> file.row(Arrays.asList(
                            texts.of("attainment.factors.words"),
                            group.name(),
                            quote.voice() + ", " + quote.measure(),
                            quote.text(),
                            null,
                            null)));
        }
        for (var line : voices(it)) {
            for (var at = 0; at < it.years().size(); at++) {
                var year = it.years().get(at);
                file.row(Arrays.asList(
                        texts.of("attainment.voices.title"),
                        line.name(),
                        year.toString(),
                        null,
                        line.counts().get(at),
                        it.measuresOf().get(year)));
            }
        }
        evidence(it)
                .forEach(line -> file.row(Arrays.asList(
                        texts.of("attainment.evidence.title"),
                        line.name(),
                        null,
                        null,
                        line.counts().getFirst(),
                        line.of())));
        return file;
    }
}
