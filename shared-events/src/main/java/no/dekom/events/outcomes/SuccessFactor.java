package no.dekom.events.outcomes;

/** Suksessfaktor, in the words of the one who speaks. */
public record SuccessFactor(SuccessGroup group, String text) {}
