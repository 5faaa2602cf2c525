package no.dekom.events.seedfunds;

/** Vurdering av ett kriterium. */
public enum Judgement {
    /** Oppfylt. */
    FULFILLED,
    /** Delvis oppfylt. */
    PARTLY,
    /** Ikke oppfylt. */
    NOT_FULFILLED
}
