package no.dekom.events.complaints;

/** Utfall i klageinstansen. */
public enum ComplaintOutcome {
    /** Stadfestet. */
    KEPT,
    /** Endret. */
    CHANGED,
    /** Opphevet. */
    REVERSED,
    /** Opphevet og sendt tilbake til ny behandling. */
    SENT_BACK;

    /** Whether the county governor is to take a new decision that does what the higher body said. */
    public boolean demandsNewDecision() {
        return this == CHANGED || this == REVERSED;
    }
}
