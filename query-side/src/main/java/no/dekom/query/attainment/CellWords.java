package no.dekom.query.attainment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.dekom.events.outcomes.CriterionLevel;
import no.dekom.query.attainment.Cell.Qualified;
import no.dekom.query.attainment.Cell.Voiced;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Rutene i ord, as Tabell 1 writes them: «Ja (på nettverksnivå)». */
@Component
class CellWords {

    private final Texts texts;

    CellWords(Texts texts) {
        this.texts = texts;
    }

    String of(Cell cell) {
        return switch (cell.word()) {
            case UNANSWERED, BOTH -> texts.of(cell.word());
            case DIFFERENT -> cell.attainments().stream().map(texts::of).collect(Collectors.joining(" / "));
            default -> of(cell.common());
        };
    }

    String of(Qualified words) {
        var more = new ArrayList<String>();
        words.levels().stream().map(this::level).forEach(more::add);
        words.qualifiers().stream()
                .filter(it -> !more.contains(it.toLowerCase(Locale.ROOT)))
                .forEach(more::add);
        var word = texts.of(words.attainment());
        return more.isEmpty() ? word : word + " (" + listed(more) + ")";
    }

    /** «Lærer: Ja», with how many when they are several. */
    String of(Voiced it) {
        var voice = texts.of(it.voice());
        return (it.count() == 1 ? voice : texts.of("attainment.voices", voice, it.count())) + ": " + of(it.words());
    }

    /** What stands under a word that not all agree on. */
    List<String> voices(Cell cell) {
        return cell.differs() ? cell.voices().stream().map(this::of).toList() : List.of();
    }

    String level(CriterionLevel level) {
        return texts.of("attainment.level." + level);
    }

    private String listed(List<String> words) {
        var last = words.size() - 1;
        return last == 0
                ? words.getFirst()
                : texts.of("attainment.and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
