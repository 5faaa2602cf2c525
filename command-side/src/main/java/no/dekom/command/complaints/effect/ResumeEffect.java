package no.dekom.command.complaints.effect;

import no.dekom.command.complaints.About;
import no.dekom.command.complaints.ComplaintActors;
import no.dekom.command.complaints.ComplaintState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.EffectResumed;
import no.dekom.events.complaints.ComplaintId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opphev den utsatte iverksettingen. */
public record ResumeEffect(@TargetAggregateIdentifier ComplaintId complaint, String reason) {

    /** There is something to resume. */
    public record EffectIsDeferred(ComplaintState state) implements Rule {

        @Override
        public boolean holds() {
            return state.isDeferred();
        }
    }

    public ComplaintEvent decide(About about, ActingAs actor, Directory directory) {
        ComplaintActors.demandGovernor(about.state().county(), actor, directory);
        Rule.require(new EffectIsDeferred(about.state()));
        return new EffectResumed(complaint, about.grant(), about.number(), reason);
    }
}
