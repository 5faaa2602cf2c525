package no.dekom.query.needs;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.Remark;
import no.dekom.query.frame.Status;

/**
 * Et tiltak.
 *
 * @param owner whose measure it is, null when it is the network's
 * @param remarks those of the last time it was sent back
 * @param note what the secretariat wrote when it accepted, or why it was withdrawn; null for none
 * @param sentAt when it was last sent in, null when it never was
 * @param joined the schools of a joint measure, with their batches
 */
record MeasureView(
        String id,
        OrganisationId network,
        OrganisationId owner,
        String title,
        State state,
        boolean joint,
        MeasureContent content,
        List<Remark> remarks,
        String note,
        long version,
        Instant proposedAt,
        Instant changedAt,
        Instant sentAt,
        List<Joined> joined) {

    /** Hvor langt tiltaket er kommet. */
    enum State {
        DRAFT(Status.DRAFT, "utkast"),
        SENT_IN(Status.SENT, "sendt"),
        SENT_BACK(Status.RETURNED, "tilbake"),
        ACCEPTED(Status.ACCEPTED, "godtatt"),
        WITHDRAWN(Status.WITHDRAWN, "trukket");

        private final Status status;
        private final String word;

        State(Status status, String word) {
            this.status = status;
            this.word = word;
        }

        /** As it stands in an address. */
        public String word() {
            return word;
        }

        boolean isWritten() {
            return this == DRAFT || this == SENT_BACK;
        }

        boolean isSettled() {
            return this == ACCEPTED || this == WITHDRAWN;
        }
    }

    /** En skole i en pulje. */
    record Joined(OrganisationId school, int batch) {}

    public Status status() {
        return state.status;
    }

    public long cost() {
        return content.cost().kroner();
    }

    public long ownShare() {
        return content.ownShare().kroner();
    }

    boolean hasPartner(OrganisationId university) {
        return Stream.of(content.up1(), content.up2()).filter(Objects::nonNull).anyMatch(university::equals);
    }
}
