package no.dekom.events.outcomes;

/**
 * Aktiviteter mot plan, of one kind.
 *
 * @param hoursPlanned and {@code hoursUsed}: whole hours for each who took part, set aside and used (002:1816, 4944)
 * @param note why it was otherwise than planned, or empty
 */
public record HeldActivity(ActivityKind kind, int planned, int held, int hoursPlanned, int hoursUsed, String note) {}
