package no.dekom.events.payments;

/** Returnert linje. @param number of the line in its file */
public record ReturnedLine(int number, ReturnReason reason) {}
