package no.dekom.events.seedfunds;

/** Hva pengene skal gå til (004:889-911). */
public enum BudgetKind {
    /** Utstyr og innredning. */
    EQUIPMENT,
    /** Bøker og læremidler. */
    BOOKS,
    /** Frikjøp og møtetid. */
    PAID_TIME,
    /** Kurs og konferanser. */
    COURSES,
    /** Reise og skolebesøk. */
    TRAVEL,
    /** Ekstern hjelp. */
    EXTERNAL_HELP,
    /** Annet. */
    OTHER
}
