package no.dekom.command.schemes.draft;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.events.schemes.Scheme;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lag utkast til regelsett. */
public record DraftRuleSet(
        @TargetAggregateIdentifier RuleSetId ruleSet, Scheme scheme, String title, RuleSetContent content) {

    /** A rule set is named by its short name in every case, so no two have the same. */
    public record RuleSetNameIsUsedOnce(boolean holds) implements Rule {

        @Override
        public String field() {
            return "id";
        }
    }

    static void demandAuthor(ActingAs actor, Directory directory) {
        NotAllowed.unless(
                (actor.role() == Role.STATE_GOVERNOR || actor.role() == Role.ADMINISTRATOR) && directory.holds(actor),
                "GovernorsAndAdministratorsWriteRuleSets");
    }

    public RuleSetEvent decide(ActingAs actor, Directory directory, Claims claims) {
        demandAuthor(actor, directory);
        ContentRules.require(content);
        Rule.require(new RuleSetNameIsUsedOnce(claims.take("schemes.ruleSet", ruleSet.value(), ruleSet.value())));
        return new RuleSetDrafted(ruleSet, scheme, title, content);
    }
}
