package no.dekom.query.frame;

import java.util.List;
import no.dekom.events.OrganisationId;

/** Hvorfor et innstilt beløp ble som det ble, for the letters that tell it. */
public interface RecommendedSums {

    /** In the language of the thread, with the names of when it was adopted; empty when the recipient got nothing. */
    List<Reason> why(String recommendation, int version, OrganisationId recipient);

    /** Ett ledd. */
    record Reason(String title, List<String> sentences) {}
}
