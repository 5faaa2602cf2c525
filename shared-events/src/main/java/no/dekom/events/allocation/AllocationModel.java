package no.dekom.events.allocation;

import java.util.List;

/** Fordelingsmodell: the steps that divide a county's frame, in their order. What it works out is in {@code no.dekom.allocation}. */
public record AllocationModel(List<AllocationStep> steps) {

    public AllocationModel {
        steps = List.copyOf(steps);
    }
}
