package no.dekom.command.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.GrantId;

/** What decisions rest on, and what a county has decided. Kept in the transaction of the events it is made from. */
public interface DecisionGrounds {

    /** The recommendation of the county's year as it was last adopted. No new version comes before the transaction ends. */
    Optional<Newest> newest(OrganisationId county, int year);

    /** What the version last adopted leaves the recipient with; nothing when it is not in it. */
    Nok recommended(RecommendationId recommendation, OrganisationId recipient);

    /** All that are left with something, in the order of the recommendation. */
    List<Line> recommended(RecommendationId recommendation);

    /**
     * The frame of the county's year, or nothing when none is set. Whoever asks holds it until the transaction ends, so
     * that of two who decide at once the second sees what the first did.
     */
    Nok heldFrame(OrganisationId county, int year);

    /**
     * What all others are granted in the county's year.
     *
     * @param planned to count what is prepared in place of what it changes
     */
    Nok grantedToOthers(OrganisationId county, int year, GrantId but, boolean planned);

    /** The decisions of the county's year that wait for approval. */
    List<Waiting> waiting(OrganisationId county, int year);

    /** How many acts each grant of the county's year has. */
    Map<GrantId, Long> edits(OrganisationId county, int year);

    /**
     * The recipients that have a decision in force, one prepared on the version last adopted, or one that departs from the
     * recommendation: what somebody has written a reason for is not written over.
     */
    List<OrganisationId> settled(OrganisationId county, int year);

    /** @param version the one last adopted */
    record Newest(RecommendationId recommendation, int version, RuleSetId ruleSet, boolean sent) {}

    /** En linje. */
    record Line(OrganisationId recipient, Nok sum) {}

    /** Et vedtak som venter. @param edits how many acts its grant has */
    record Waiting(GrantId grant, OrganisationId recipient, int number, Nok granted, long edits) {}
}
