package no.dekom.command.outcomes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.CriterionLevel;
import no.dekom.events.outcomes.Evidence;
import no.dekom.events.outcomes.OutcomeCriterion;

/** Ett svar, as a request has it. */
public record SaidAnswer(
        @NotNull OutcomeCriterion criterion,
        Attainment attainment,
        CriterionLevel level,
        @Size(max = 1000) String qualifier,
        @Size(max = 2000) String reason,
        Evidence evidence) {

    public CriterionAnswer answer() {
        return new CriterionAnswer(criterion, attainment, level, stripped(qualifier), stripped(reason), evidence);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
