package no.dekom.events.organisations;

/** Målform i et brev. */
public enum LetterLanguage {
    /** Bokmål. */
    BOKMAAL("nb"),
    /** Nynorsk. */
    NYNORSK("nn");

    private final String tag;

    LetterLanguage(String tag) {
        this.tag = tag;
    }

    /** As languages are named in documents and addresses. */
    public String tag() {
        return tag;
    }
}
