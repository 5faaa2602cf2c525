package no.dekom.command.organisations.partnerships;

import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.organisations.partnerships.PartnershipRules.PartnerIsAUniversity;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Avtal partnerskap. */
public record AgreeOnPartnership(
        @TargetAggregateIdentifier PartnershipId partnership,
        OrganisationId of,
        OrganisationId university,
        PartnerRole kind,
        LocalDate from,
        LocalDate to,
        String agreement) {

    private static final int MOST_YEARS = 6;

    /** The last day is not before the first. */
    public record PartnershipEndsAfterItBegins(LocalDate from, LocalDate to) implements Rule {

        @Override
        public boolean holds() {
            return to.isAfter(from);
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** A longer one is agreed on anew. */
    public record PeriodWithinSixYears(LocalDate from, LocalDate to) implements Rule {

        @Override
        public boolean holds() {
            return to.isBefore(from.plusYears(MOST_YEARS));
        }

        @Override
        public Object[] details() {
            return new Object[] {from.plusYears(MOST_YEARS).minusDays(1)};
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** The rule set that holds on the first day says how long a partnership is agreed on. */
    public record PeriodWithinTheRuleSet(LocalDate from, LocalDate to, Integer years) implements Rule {

        @Override
        public boolean holds() {
            return years == null || to.isBefore(from.plusYears(years));
        }

        @Override
        public Object[] details() {
            return new Object[] {years, from.plusYears(years).minusDays(1)};
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** A network or an owner has one first partner at a time. */
    public record OneFirstPartnerAtATime(boolean holds) implements Rule {

        @Override
        public String field() {
            return "from";
        }
    }

    public PartnershipEvent decide(ActingAs actor, Directory directory, Partners partners, RuleSets ruleSets) {
        PartnershipRules.demandParty(of, actor, directory);
        Rule.require(
                new PartnerIsAUniversity(PartnershipRules.kind(university, directory)),
                new PartnershipEndsAfterItBegins(from, to),
                new PeriodWithinSixYears(from, to),
                new PeriodWithinTheRuleSet(from, to, Limits.on(from, ruleSets).partnershipMaxYears()),
                new OneFirstPartnerAtATime(kind != PartnerRole.UP1 || !partners.has(of, kind, from, to)));
        return new PartnershipAgreed(partnership, of, university, kind, from, to, agreement);
    }
}
