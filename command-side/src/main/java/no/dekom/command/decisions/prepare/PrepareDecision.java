package no.dekom.command.decisions.prepare;

import no.dekom.command.decisions.DecisionGrounds;
import no.dekom.command.decisions.DecisionsFitTheFrame;
import no.dekom.command.decisions.GrantActors;
import no.dekom.command.decisions.GrantState;
import no.dekom.command.decisions.RestsOnNewestRecommendation;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Forbered et vedtak, or write anew what waits for approval. It is taken under the rule set that the recommendation rests on: what
 * was begun under it stays under it.
 *
 * @param changes number of the decision it changes, or null for the first
 * @param version of the recommendation, as the one who prepares has read it
 */
public record PrepareDecision(
        @TargetAggregateIdentifier GrantId grant,
        int year,
        OrganisationId recipient,
        DecisionKind kind,
        Integer changes,
        RecommendationId recommendation,
        int version,
        DecisionContent content) {

    /** @param read the version the actor had read, or null when that was not said */
    public GrantEvent decide(
            GrantState state,
            ActingAs actor,
            Directory directory,
            RuleSets ruleSets,
            DecisionGrounds grounds,
            Long read) {
        var county = actor.organisation();
        GrantActors.demandGovernor(county, actor, directory);
        NotAllowed.unless(grant.equals(GrantId.of(county, year, recipient)), "GovernorOfTheCountyDecides");
        StaleVersion.check(read, state.edits());
        var newest = grounds.newest(county, year);
        Rule.require(
                new RestsOnNewestRecommendation(newest, recommendation, version),
                new ContentRules.RecipientIsOfTheCounty(isOf(county, directory)),
                new ContentRules.ChangeRefersToTheDecisionInForce(kind, changes, state.inForce()));
        var ruleSet = newest.orElseThrow().ruleSet();
        var recommended = grounds.recommended(recommendation, recipient);
        content(recommended, state.inForce() > 0, ruleSets.limitsOf(ruleSet), directory);
        var frame = grounds.heldFrame(county, year);
        var toOthers = grounds.grantedToOthers(county, year, grant, true);
        Rule.require(new DecisionsFitTheFrame(frame, toOthers, content.granted()));
        return new DecisionPrepared(
                grant,
                county,
                year,
                recipient,
                state.next(),
                kind,
                changes,
                recommendation,
                version,
                recommended,
                ruleSet,
                content);
    }

    private void content(Nok recommended, boolean isChange, Limits limits, Directory directory) {
        Rule.require(
                new ContentRules.WithdrawnGrantsNothing(kind, content.granted()),
                new ContentRules.DepartureHasAReason(recommended, content.granted(), content.reason()),
                new ContentRules.ChangeHasAReason(isChange, content.reason()),
                new ContentRules.OwnShareCoversTheDemand(
                        content.ownShare(),
                        OwnShare.of(content.granted(), limits, directory.kindOf(recipient)),
                        limits.ownSharePercent()),
                new ContentRules.GrantPeriodEndsAfterItBegins(content.from(), content.to()),
                new ContentRules.GrantPeriodWithinTheRuleSet(content.from(), content.to(), limits.maxMeasureYears()),
                new ContentRules.ReportDeadlineWithinTheRuleSet(
                        content.from(), content.to(), content.reportBy(), limits.reporting()));
    }

    private boolean isOf(OrganisationId county, Directory directory) {
        return directory.isWithin(recipient, county)
                || directory
                        .kindOf(recipient)
                        .filter(OrganisationKind.UNIVERSITY::equals)
                        .isPresent();
    }
}
