package no.dekom.command.audit.begin;

import java.util.List;
import no.dekom.command.audit.ControlActors;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.ControlBegun;
import no.dekom.events.audit.ControlId;
import no.dekom.events.audit.ControlList;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begynn en kontroll: say what is looked into, and why. */
public record BeginControl(
        @TargetAggregateIdentifier ControlId control,
        String title,
        String purpose,
        List<OrganisationId> counties,
        int firstYear,
        int lastYear,
        List<ControlList> lists) {

    /** A control is of counties, by their governors. */
    public record CountiesAreGovernors(List<OrganisationId> counties, Directory directory) implements Rule {

        @Override
        public boolean holds() {
            return counties.stream()
                    .allMatch(it -> directory
                            .kindOf(it)
                            .filter(kind -> kind == OrganisationKind.COUNTY_GOVERNOR)
                            .isPresent());
        }

        @Override
        public String field() {
            return "counties";
        }
    }

    /** The first year is not after the last. */
    public record YearsAreInOrder(int firstYear, int lastYear) implements Rule {

        @Override
        public boolean holds() {
            return firstYear <= lastYear;
        }

        @Override
        public String field() {
            return "lastYear";
        }
    }

    public ControlEvent decide(ActingAs actor, Directory directory) {
        ControlActors.demandAuditor(actor, directory);
        var once = counties.stream().distinct().toList();
        Rule.require(new CountiesAreGovernors(once, directory), new YearsAreInOrder(firstYear, lastYear));
        return new ControlBegun(
                control,
                actor.organisation(),
                title,
                purpose,
                once,
                firstYear,
                lastYear,
                lists.stream().distinct().toList());
    }
}
