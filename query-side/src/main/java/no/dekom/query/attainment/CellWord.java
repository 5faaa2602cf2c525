package no.dekom.query.attainment;

/** Ordet i en rute i matrisen: the words that were used, never a score. */
public enum CellWord {
    /** Ja. */
    YES,
    /** Delvis. */
    PARTLY,
    /** Nei. */
    NO,
    /** Både-og: some say yes and some no. */
    BOTH,
    /** Ulike svar, without both a yes and a no. */
    DIFFERENT,
    /** For tidlig å si. */
    TOO_EARLY,
    /** Ikke besvart. */
    UNANSWERED
}
