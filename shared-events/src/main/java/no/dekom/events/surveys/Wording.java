package no.dekom.events.surveys;

/** Ordlyd på bokmål og nynorsk. */
public record Wording(String nb, String nn) {

    /** In the language of the reader; {@code nn} or anything else. */
    public String in(String language) {
        return "nn".equals(language) ? nn : nb;
    }
}
