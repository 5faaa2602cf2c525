package no.dekom.command.audit.finding;

import java.util.List;
import no.dekom.command.audit.ControlActors;
import no.dekom.command.audit.ControlIsOpen;
import no.dekom.command.audit.ControlState;
import no.dekom.command.audit.LoggedFacts;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.FindingMade;
import no.dekom.events.audit.ControlId;
import no.dekom.events.audit.FactReference;
import no.dekom.events.audit.FindingKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gjør et funn, and send it to the one whose case it is. */
public record MakeFinding(
        @TargetAggregateIdentifier ControlId control,
        FindingKind kind,
        OrganisationId owner,
        List<FactReference> facts,
        String title,
        String text) {

    /** A finding rests on facts that are there. */
    public record FactsStandInTheLog(List<FactReference> facts, LoggedFacts log) implements Rule {

        @Override
        public boolean holds() {
            return facts.stream().allMatch(log::has);
        }
    }

    /** Who is to answer is of a county that the control is about. */
    public record OwnerIsOfTheControl(OrganisationId owner, ControlState state, Directory directory) implements Rule {

        @Override
        public boolean holds() {
            return state.counties().stream().anyMatch(county -> directory.isWithin(owner, county));
        }

        @Override
        public String field() {
            return "owner";
        }
    }

    public ControlEvent decide(ControlState state, ActingAs actor, Directory directory, LoggedFacts log) {
        ControlActors.demandOverseer(state, actor, directory);
        Rule.require(
                new ControlIsOpen(state),
                new FactsStandInTheLog(facts, log),
                new OwnerIsOfTheControl(owner, state, directory));
        return new FindingMade(control, state.findings().size() + 1, kind, owner, facts, title, text);
    }
}
