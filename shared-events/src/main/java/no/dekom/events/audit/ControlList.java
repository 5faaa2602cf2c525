package no.dekom.events.audit;

/** Liste hos revisor: what of the cases it picks out. */
public enum ControlList {
    /** Alle tilskudd som det er vedtak om. */
    EVERY_GRANT,
    /** Vedtak som avviker fra innstillingen. */
    DEPARTURE,
    /** Manuell overstyring i et scenario. */
    OVERRIDE,
    /** For sent: report, account or complaint after its last day. */
    LATE,
    /** Inhabil: somebody has declared so, or was kept out. */
    DISQUALIFIED,
    /** Avvist forsøk på å forberede og godkjenne det samme, or to take part although disqualified. */
    REFUSED_ATTEMPT,
    /** Endret etter godkjenning. */
    CHANGED_AFTER_APPROVAL
}
