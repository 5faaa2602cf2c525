package no.dekom.command.complaints;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintDeadlineExtended;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintForwarded;
import no.dekom.events.complaints.ComplaintEvent.ComplaintReconsidered;
import no.dekom.events.complaints.ComplaintEvent.ComplaintRejected;
import no.dekom.events.complaints.ComplaintEvent.ComplaintSettled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintWithdrawn;
import no.dekom.events.complaints.ComplaintEvent.EffectDeferred;
import no.dekom.events.complaints.ComplaintEvent.EffectResumed;
import no.dekom.events.complaints.ComplaintEvent.LateComplaintAdmitted;
import no.dekom.events.complaints.ComplaintOutcome;
import no.dekom.events.complaints.Reconsideration;

/** What the rules of a complaint need of its past. */
public final class ComplaintState {

    /** Hvor langt klagen er kommet. */
    public enum Stage {
        /** Ingen har klaget. */
        NONE,
        /** Kom etter fristen, og venter på om den behandles. */
        LATE,
        /** Venter på underinstansens behandling. */
        OPEN,
        /** Vedtaket er opprettholdt, og klagen skal oversendes. */
        KEPT,
        /** Oversendt klageinstansen. */
        FORWARDED,
        /** Trukket. */
        WITHDRAWN,
        /** Avgjort eller avvist. */
        ENDED
    }

    private Stage stage = Stage.NONE;
    private OrganisationId county;
    private OrganisationId recipient;
    private LocalDate extended;
    private LocalDate filed;
    private boolean deferred;
    private long edits;

    public Stage stage() {
        return stage;
    }

    /** The county governor; null before anything has happened. */
    public OrganisationId county() {
        return county;
    }

    /** Who may complain; null before anything has happened. */
    public OrganisationId recipient() {
        return recipient;
    }

    /** The last day as it was extended, or null. */
    public LocalDate extended() {
        return extended;
    }

    /** The day the complaint came, or null. */
    public LocalDate filed() {
        return filed;
    }

    public boolean isDeferred() {
        return deferred;
    }

    /** Whether somebody has complained and it is not ended. */
    public boolean isUnderWay() {
        return switch (stage) {
            case LATE, OPEN, KEPT, FORWARDED -> true;
            case NONE, WITHDRAWN, ENDED -> false;
        };
    }

    /** How many acts there have been, for whoever acts on what they have read. */
    public long edits() {
        return edits;
    }

    /** The decision stands as it was: what was deferred goes on with it. */
    public List<ComplaintEvent> endedBy(ComplaintEvent last) {
        return deferred
                ? List.of(last, new EffectResumed(last.complaint(), last.grant(), last.number(), ""))
                : List.of(last);
    }

    void evolve(ComplaintEvent event) {
        edits++;
        switch (event) {
            case ComplaintDeadlineExtended it -> {
                county = it.county();
                recipient = it.recipient();
                extended = it.to();
            }
            case ComplaintFiled it -> {
                county = it.county();
                recipient = it.recipient();
                filed = it.filed();
                stage = it.late() ? Stage.LATE : Stage.OPEN;
            }
            case LateComplaintAdmitted it -> stage = Stage.OPEN;
            case ComplaintRejected it -> stage = Stage.ENDED;
            case ComplaintReconsidered it -> stage = it.outcome() == Reconsideration.KEEP ? Stage.KEPT : Stage.ENDED;
            case ComplaintForwarded it -> stage = Stage.FORWARDED;
            case ComplaintSettled it -> stage = it.outcome() == ComplaintOutcome.SENT_BACK ? Stage.OPEN : Stage.ENDED;
            case ComplaintWithdrawn it -> stage = Stage.WITHDRAWN;
            case EffectDeferred it -> deferred = true;
            case EffectResumed it -> deferred = false;
        }
    }
}
