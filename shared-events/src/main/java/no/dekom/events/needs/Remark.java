package no.dekom.events.needs;

/** Merknad fra sekretariatet to one part of a measure. */
public record Remark(MeasureSection section, String text) {}
