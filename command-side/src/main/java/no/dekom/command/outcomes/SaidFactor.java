package no.dekom.command.outcomes;

import jakarta.validation.constraints.Size;
import java.util.List;
import no.dekom.events.outcomes.SuccessFactor;
import no.dekom.events.outcomes.SuccessGroup;

/** En suksessfaktor, as a request has it; without a group it is something else. */
public record SaidFactor(
        SuccessGroup group, @Size(max = 1000) String text) {

    /** Those where something is written. */
    public static List<SuccessFactor> written(List<SaidFactor> rows) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .filter(it -> it.text() != null && !it.text().isBlank())
                        .map(it -> new SuccessFactor(
                                it.group() == null ? SuccessGroup.OTHER : it.group(),
                                it.text().strip()))
                        .toList();
    }
}
