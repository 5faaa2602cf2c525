package no.dekom.query.audit;

import java.time.Instant;
import java.util.List;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.TimelineEntry;

/**
 * Hva som er endret i en sak mellom to tidspunkter.
 *
 * @param points what the reader may choose between: each fact of the case that the reader sees, the newest first
 * @param form what is chosen
 * @param asked whether two were chosen; else {@code fields} tells nothing
 */
public record Compared(List<Option> points, Form form, boolean asked, List<Field> fields) {

    /** Ett felt som er endret. @param by each time it was, the first first */
    public record Field(TimelineEntry.Change change, List<By> by) {}

    /** Hvem som endret det, og når. @param who null when the service did it */
    public record By(Instant at, String who, String words) {}
}
