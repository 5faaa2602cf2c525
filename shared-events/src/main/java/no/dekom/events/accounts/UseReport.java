package no.dekom.events.accounts;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.Nok;

/**
 * Regnskap for bruk av midler: what is spent from the first day of the grant on. A later one tells it all again, so that none is added
 * to another.
 *
 * @param last whether nothing more will be spent; before that, it tells how far one has come
 * @param lines one a kind, with something spent
 * @param comment why money is left, or empty
 * @param confirmed whether who sends it has confirmed that it agrees with the accounts of the recipient
 */
public record UseReport(
        LocalDate from, LocalDate to, boolean last, List<UseLine> lines, String comment, boolean confirmed) {

    public UseReport {
        lines = List.copyOf(lines);
    }

    /** Spent of the grant. */
    public Nok spent() {
        return Nok.sum(lines.stream().map(UseLine::ofGrant).toList());
    }

    /** Spent of the recipient's own money. */
    public Nok ownShare() {
        return Nok.sum(lines.stream().map(UseLine::ownShare).toList());
    }
}
