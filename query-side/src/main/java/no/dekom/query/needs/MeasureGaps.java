package no.dekom.query.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import no.dekom.events.needs.MeasureContent;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.RuleSetsInForce;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Hva som mangler i et tiltak før det kan sendes inn. The command checks again; this is said sooner. */
@Component
class MeasureGaps {

    private final RuleSetsInForce ruleSets;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    MeasureGaps(RuleSetsInForce ruleSets, Texts texts, Formats formats, Clock clock) {
        this.ruleSets = ruleSets;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    /** What is missing in a field, and what to do. */
    record Gap(MeasureStep step, String field, String text) {}

    /**
     * @param content as it is written now
     * @param measure the one it is written on, whose rules are those of the day it was begun on; null for a new one
     */
    List<Gap> in(MeasureContent content, MeasureView measure) {
        var begun = measure == null ? clock.instant() : measure.proposedAt();
        var rules = ruleSets.on(LocalDate.ofInstant(begun, Formats.OSLO));
        return MeasureLacks.in(content, rules.orElse(null)).stream()
                .map(it -> new Gap(MeasureStep.asking(it.field()), it.field(), texts.of(it.text(), shown(it))))
                .toList();
    }

    private Object[] shown(MeasureLacks.Lack lack) {
        return Stream.of(lack.values())
                .map(value -> switch (value) {
                    case Nok sum -> formats.kroner(sum);
                    case Enum<?> constant -> texts.of(constant);
                    default -> value;
                })
                .toArray();
    }
}
