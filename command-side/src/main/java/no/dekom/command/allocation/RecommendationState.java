package no.dekom.command.allocation;

import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.MeasuresPrioritised;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendationEvent.RecommendationBegun;
import no.dekom.events.allocation.RecommendationEvent.RecommendationSent;
import no.dekom.events.allocation.ScenarioId;

/** What the rules of a recommendation need of its past. */
public final class RecommendationState {

    /** Who has the recommendation of a county and year, among the claims. */
    public static final String CLAIM = "allocation.recommendation";

    private OrganisationId county;
    private int year;
    private long edits;
    private int version;
    private ScenarioId adopted;
    private boolean sent;

    public static String claimed(OrganisationId county, int year) {
        return county.value() + " " + year;
    }

    public OrganisationId county() {
        return county;
    }

    public int year() {
        return year;
    }

    /** How many acts there have been, for whoever edits on what they have read. */
    public long edits() {
        return edits;
    }

    /** The version last adopted; 0 before the first. */
    public int version() {
        return version;
    }

    /** The scenario last adopted, or null. */
    public ScenarioId adopted() {
        return adopted;
    }

    /** Whether the version last adopted is sent. */
    public boolean sent() {
        return sent;
    }

    void evolve(RecommendationEvent event) {
        edits++;
        switch (event) {
            case RecommendationBegun it -> {
                county = it.county();
                year = it.year();
            }
            case MeasuresPrioritised it -> {}
            case RecommendationAdopted it -> {
                version = it.version();
                adopted = it.scenario();
                sent = false;
            }
            case RecommendationSent it -> sent = true;
        }
    }
}
