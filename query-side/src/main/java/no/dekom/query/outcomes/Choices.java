package no.dekom.query.outcomes;

import java.util.Arrays;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionLevel;
import no.dekom.events.outcomes.Evidence;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Valgene i skjemaene om kriteriene, the same for a report and a statement. */
@Component
class Choices {

    private final Texts texts;

    Choices(Texts texts) {
        this.texts = texts;
    }

    void of(ActingAs actor, Model model) {
        model.addAttribute("voices", options(OutcomeAccess.voices(actor)));
        model.addAttribute("attainments", options(List.of(Attainment.values())));
        model.addAttribute("levels", options(List.of(CriterionLevel.values())));
        model.addAttribute("evidence", options(List.of(Evidence.values())));
    }

    private List<Option> options(List<? extends Enum<?>> values) {
        return Arrays.asList(
                values.stream().map(it -> Option.of(it.name(), texts.of(it))).toArray(Option[]::new));
    }
}
