package no.dekom.command.complaints.effect;

import no.dekom.command.complaints.About;
import no.dekom.command.complaints.ComplaintActors;
import no.dekom.command.complaints.ComplaintIsUnderWay;
import no.dekom.command.complaints.ComplaintState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.EffectDeferred;
import no.dekom.events.complaints.ComplaintId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Utsett iverksettingen av vedtaket: nothing is paid under it until the complaint is settled (forvaltningsloven § 42). */
public record DeferEffect(@TargetAggregateIdentifier ComplaintId complaint, String reason) {

    /** What is deferred already is not deferred again. */
    public record EffectIsNotDeferred(ComplaintState state) implements Rule {

        @Override
        public boolean holds() {
            return !state.isDeferred();
        }
    }

    public ComplaintEvent decide(About about, ActingAs actor, Directory directory) {
        ComplaintActors.demandGovernor(about.state().county(), actor, directory);
        Rule.require(new ComplaintIsUnderWay(about.state()), new EffectIsNotDeferred(about.state()));
        return new EffectDeferred(complaint, about.grant(), about.number(), reason);
    }
}
