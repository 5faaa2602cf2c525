package no.dekom.query.frame;

/** Adresser som rammen lenker til. Those marked with login are served by the login of the runnable. */
public final class FramePaths {

    public static final String START = "/";
    public static final String LANGUAGE = "/sprak";
    public static final String ACCESSIBILITY = "/tilgjengelighet";
    public static final String PRIVACY = "/personvern";
    public static final String SOURCES = "/kilder";

    /** Tiltaksbanken, open to all. */
    public static final String CATALOGUE = "/tiltaksbank";

    /** Calendars that hold a key of their own: for programs that cannot log in. */
    public static final String CALENDARS = "/kalender/*";

    /** Surveys, for whoever has a link: the page, and where it is sent. The link is the key, so neither asks for another. */
    public static final String SURVEYS = "/svar/*";

    public static final String SURVEY_ANSWERS = "/api/survey-answers/*";

    /** Login: POST with {@code role} (a constant of Role) and {@code organisation} (its id). */
    public static final String ROLE = "/rolle";

    /** Login: POST. */
    public static final String LOG_OUT = "/logg-ut";

    /** Login: GET, shown to who is not logged in. */
    public static final String LOG_IN = "/logg-inn";

    private FramePaths() {}
}
