package no.dekom.command.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.GrantId;

/** Grounds that a test fills. Everything is as it shall be, until it says otherwise. */
final class FixedGrounds implements DecisionGrounds {

    static final RecommendationId RECOMMENDATION = new RecommendationId("innstilling");
    static final RuleSetId RULES = new RuleSetId("dekom-2026");

    int version = 2;
    boolean sent = true;
    Nok recommended = new Nok(100_000);
    Nok frame = new Nok(1_000_000);
    Nok othersPlanned = new Nok(900_000);
    Nok othersInForce = new Nok(900_000);

    @Override
    public Optional<Newest> newest(OrganisationId county, int year) {
        return version == 0 ? Optional.empty() : Optional.of(new Newest(RECOMMENDATION, version, RULES, sent));
    }

    @Override
    public Nok recommended(RecommendationId recommendation, OrganisationId recipient) {
        return recommended;
    }

    @Override
    public List<Line> recommended(RecommendationId recommendation) {
        return List.of();
    }

    @Override
    public Nok heldFrame(OrganisationId county, int year) {
        return frame;
    }

    @Override
    public Nok grantedToOthers(OrganisationId county, int year, GrantId but, boolean planned) {
        return planned ? othersPlanned : othersInForce;
    }

    @Override
    public List<Waiting> waiting(OrganisationId county, int year) {
        return List.of();
    }

    @Override
    public Map<GrantId, Long> edits(OrganisationId county, int year) {
        return Map.of();
    }

    @Override
    public List<OrganisationId> settled(OrganisationId county, int year) {
        return List.of();
    }
}
