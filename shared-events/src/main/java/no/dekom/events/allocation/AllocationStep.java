package no.dekom.events.allocation;

import java.util.List;
import no.dekom.events.Nok;

/**
 * Et trinn i en fordelingsmodell.
 *
 * @param code short name that scenarios and other steps carry; stays when the name is mended
 * @param name what people read
 * @param from code of the earlier step whose recipients each split what they got; null for what is left of the frame
 * @param amount how much of it
 * @param to who share it
 * @param named those named, for {@link RecipientGroup#NAMED}; else empty
 * @param divided what they share it by; null when each sum is laid down
 * @param floor least that each gets, or null
 * @param cap most that each gets, or null
 */
public record AllocationStep(
        String code,
        String name,
        String from,
        StepAmount amount,
        RecipientGroup to,
        List<NamedRecipient> named,
        Division divided,
        Nok floor,
        Nok cap) {

    public AllocationStep {
        named = List.copyOf(named);
    }
}
