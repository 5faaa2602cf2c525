package no.dekom.query.frame;

/** Status på en sak. Each has one colour and one form, and is always said in words. */
public enum Status {
    /** Utkast. */
    DRAFT("neutral", true),
    /** Åpen for søknader. */
    OPEN("info", true),
    /** Sendt. */
    SENT("info", false),
    /** Til vurdering. */
    UNDER_ASSESSMENT("accent", true),
    /** Innstilt. */
    RECOMMENDED("brand2", false),
    /** Sendt tilbake med merknader. */
    RETURNED("warning", true),
    /** Godtatt av sekretariatet. */
    ACCEPTED("accent", false),
    /** Vedtatt. */
    DECIDED("success", false),
    /** Avslått. */
    REFUSED("danger", false),
    /** Trukket. */
    WITHDRAWN("neutral", false),
    /** Utbetalt. */
    PAID("brand1", false),
    /** Venter på rapport. */
    EXPECTED("info", true),
    /** Rapportert. */
    REPORTED("brand1", true),
    /** Avsluttet. */
    CLOSED("success", true),
    /** Forsinket. */
    LATE("warning", false),
    /** Gjelder nå. */
    IN_FORCE("success", false),
    /** Godkjent, gjelder fra en dag som kommer. */
    COMING("info", false),
    /** Innkalt. */
    CALLED("info", true),
    /** Møtet er i gang. */
    IN_SESSION("accent", true),
    /** Møtet er hevet. */
    HELD("brand1", true),
    /** Avlyst. */
    CANCELLED("neutral", false),
    /** Signert av alle partene. */
    SIGNED("accent", false),
    /** Mer er bedt om. */
    MORE_ASKED_FOR("warning", true);

    private final String colour;
    private final boolean outlined;

    Status(String colour, boolean outlined) {
        this.colour = colour;
        this.outlined = outlined;
    }

    public String colour() {
        return colour;
    }

    /** {@code outline} or {@code default}, as the tag of Designsystemet names them. */
    public String variant() {
        return outlined ? "outline" : "default";
    }
}
