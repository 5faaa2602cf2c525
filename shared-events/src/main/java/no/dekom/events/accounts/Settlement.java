package no.dekom.events.accounts;

import java.time.LocalDate;
import no.dekom.events.Nok;

/**
 * Oppgjør: what becomes of money that is paid and not justified by use. A later one tells it all again.
 *
 * @param carriedOver may be used {@code until} that day and is accounted for by {@code reportBy}; both null when it is nothing
 * @param reclaimed is to be paid back by {@code payBy}; null when it is nothing
 * @param waived is neither carried over nor claimed back
 */
public record Settlement(
        Nok carriedOver,
        LocalDate until,
        LocalDate reportBy,
        Nok reclaimed,
        LocalDate payBy,
        Nok waived,
        String reason) {

    public Nok total() {
        return carriedOver.plus(reclaimed).plus(waived);
    }
}
