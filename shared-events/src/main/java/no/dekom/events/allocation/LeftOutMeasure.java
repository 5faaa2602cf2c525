package no.dekom.events.allocation;

import no.dekom.events.needs.NeedsMeasureId;

/** Et tiltak som ikke er prioritert, and why. */
public record LeftOutMeasure(NeedsMeasureId measure, String reason) {}
