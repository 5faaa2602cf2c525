package no.dekom.query.attainment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.CriterionLevel;
import no.dekom.events.outcomes.Voice;

/**
 * En rute i matrisen: all that was said of one measure and criterion (Tabell 1, 004:2035-2133). Nothing is weighed or
 * averaged; where the voices differ, both words stand.
 */
public record Cell(List<Said> said) {

    public Cell {
        said = said.stream().sorted(Said.ORDER).toList();
    }

    static Cell of(Collection<Said> said) {
        return new Cell(List.copyOf(said));
    }

    /**
     * Et svar med det som står i parentes.
     *
     * @param levels what it holds for; empty when that is only the school, which is what is meant when nothing is said
     */
    public record Qualified(Attainment attainment, Set<CriterionLevel> levels, List<String> qualifiers) {

        static Qualified of(Attainment attainment, Collection<CriterionAnswer> answers) {
            var levels = EnumSet.noneOf(CriterionLevel.class);
            var qualifiers = new LinkedHashMap<String, String>();
            for (var answer : answers) {
                if (answer.level() != null) {
                    levels.add(answer.level());
                }
                var words = bare(answer.qualifier());
                if (!words.isEmpty()) {
                    qualifiers.putIfAbsent(words.toLowerCase(java.util.Locale.ROOT), words);
                }
            }
            if (levels.equals(EnumSet.of(CriterionLevel.SCHOOL))) {
                levels.clear();
            }
            return new Qualified(attainment, levels, List.copyOf(qualifiers.values()));
        }

        private static String bare(String written) {
            return written == null ? "" : written.strip().replaceAll("^\\(|[.)]+$", "");
        }
    }

    /** Det en stemme sier. @param count how many say just this with that voice */
    public record Voiced(Voice voice, Qualified words, int count) {}

    public CellWord word() {
        var words = attainments();
        if (words.isEmpty()) {
            return CellWord.UNANSWERED;
        }
        if (words.size() == 1) {
            return CellWord.valueOf(words.iterator().next().name());
        }
        return words.containsAll(EnumSet.of(Attainment.YES, Attainment.NO)) ? CellWord.BOTH : CellWord.DIFFERENT;
    }

    /** The words that were used, each once. */
    public Set<Attainment> attainments() {
        return said.stream()
                .map(it -> it.answer().attainment())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Attainment.class)));
    }

    /** What all say, with all their qualifiers; only where they use the same word. */
    Qualified common() {
        return Qualified.of(
                attainments().iterator().next(), said.stream().map(Said::answer).toList());
    }

    public boolean differs() {
        return attainments().size() > 1;
    }

    /** Each voice with its own words. */
    public List<Voiced> voices() {
        var counts = said.stream()
                .map(it -> new Voiced(it.voice(), Qualified.of(it.answer().attainment(), List.of(it.answer())), 1))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        var voices = new ArrayList<Voiced>();
        counts.forEach((one, count) -> voices.add(new Voiced(one.voice(), one.words(), count.intValue())));
        return List.copyOf(voices);
    }
}
