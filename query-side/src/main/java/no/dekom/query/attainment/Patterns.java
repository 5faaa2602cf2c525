package no.dekom.query.attainment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.outcomes.Evidence;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.SuccessGroup;
import no.dekom.events.outcomes.Voice;
import no.dekom.query.attainment.JudgedMeasure.Head;

/**
 * Mønstre over flere tiltak: counts of the words that were used, each with how many it is of. Nothing is scored, and nothing
 * here says whether the pupils learned more (002:9131).
 *
 * @param years of the measures, the first one first
 */
record Patterns(
        int measures,
        List<Answered> criteria,
        List<Factors> factors,
        List<Integer> years,
        Map<Integer, Integer> measuresOf,
        List<Heard> voices,
        List<Built> evidence,
        int answers) {

    /** Ordene i rutene for ett kriterium og én endringsmodell. @param of how many measures */
    record Answered(OutcomeCriterion criterion, ChangeModel model, Map<CellWord, Integer> words, int of) {}

    /** Suksessfaktorene i en gruppe. @param measures how many measures that told of one or more */
    record Factors(SuccessGroup group, List<Factor> told, int measures) {}

    /** En suksessfaktor, in the words of the one who told it. */
    record Factor(String text, Voice voice, Head measure) {}

    /** Hvor mange tiltak en stemme har uttalt seg om, by year. */
    record Heard(Voice voice, Map<Integer, Integer> measures) {}

    /** Hva svarene bygger på. @param evidence null for those that do not say */
    record Built(Evidence evidence, int answers) {}

    static Patterns of(List<JudgedMeasure> measures) {
        var measuresOf = new TreeMap<Integer, Integer>();
        measures.forEach(it -> measuresOf.merge(it.head().year(), 1, Integer::sum));
        var evidence = evidence(measures);
        return new Patterns(
                measures.size(),
                criteria(measures),
                factors(measures),
                List.copyOf(measuresOf.keySet()),
                measuresOf,
                voices(measures),
                evidence,
                evidence.stream().mapToInt(Built::answers).sum());
    }

    private static List<Answered> criteria(List<JudgedMeasure> measures) {
        var models = Stream.concat(Arrays.stream(ChangeModel.values()), Stream.of((ChangeModel) null))
                .toList();
        var rows = new ArrayList<Answered>();
        for (var criterion : OutcomeCriterion.values()) {
            for (var model : models) {
                var of = measures.stream()
                        .filter(it -> it.head().model() == model)
                        .toList();
                var words = new EnumMap<CellWord, Integer>(CellWord.class);
                of.forEach(it -> words.merge(it.cell(criterion).word(), 1, Integer::sum));
                if (!of.isEmpty()) {
                    rows.add(new Answered(criterion, model, words, of.size()));
                }
            }
        }
        return rows;
    }

    private static List<Factors> factors(List<JudgedMeasure> measures) {
        return Arrays.stream(SuccessGroup.values())
                .map(group -> {
                    var told = measures.stream()
                            .flatMap(it -> it.tellings().stream()
                                    .flatMap(one -> one.factors().stream()
                                            .filter(factor -> factor.group() == group)
                                            .map(factor -> new Factor(factor.text(), one.voice(), it.head()))))
                            .toList();
                    var of = told.stream().map(it -> it.measure().measure()).distinct();
                    return new Factors(group, told, (int) of.count());
                })
                .toList();
    }

    private static List<Heard> voices(List<JudgedMeasure> measures) {
        return Arrays.stream(Voice.values())
                .map(voice -> {
                    var by = new TreeMap<Integer, Integer>();
                    measures.stream()
                            .filter(it -> it.tellings().stream().anyMatch(one -> one.voice() == voice))
                            .forEach(it -> by.merge(it.head().year(), 1, Integer::sum));
                    return new Heard(voice, by);
                })
                .toList();
    }

    private static List<Built> evidence(List<JudgedMeasure> measures) {
        var kinds = new LinkedHashSet<Evidence>(Arrays.asList(Evidence.values()));
        kinds.add(null);
        return kinds.stream()
                .map(kind -> new Built(kind, (int) measures.stream()
                        .flatMap(it -> it.tellings().stream())
                        .flatMap(it -> it.answers().stream())
                        .filter(it -> Objects.equals(it.evidence(), kind))
                        .count()))
                .toList();
    }
}
