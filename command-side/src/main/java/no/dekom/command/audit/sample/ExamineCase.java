package no.dekom.command.audit.sample;

import no.dekom.command.audit.ControlActors;
import no.dekom.command.audit.ControlIsOpen;
import no.dekom.command.audit.ControlState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.CaseExamined;
import no.dekom.events.audit.ControlId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gå gjennom en sak i et utvalg. */
public record ExamineCase(@TargetAggregateIdentifier ControlId control, CaseReference about) {

    /** Only what was drawn is gone through. */
    public record CaseIsDrawn(ControlState state, CaseReference about) implements Rule {

        @Override
        public boolean holds() {
            return state.isDrawn(about);
        }
    }

    /** Once is enough. */
    public record CaseIsExaminedOnce(ControlState state, CaseReference about) implements Rule {

        @Override
        public boolean holds() {
            return !state.isExamined(about);
        }
    }

    public ControlEvent decide(ControlState state, ActingAs actor, Directory directory) {
        ControlActors.demandOverseer(state, actor, directory);
        Rule.require(new ControlIsOpen(state), new CaseIsDrawn(state, about), new CaseIsExaminedOnce(state, about));
        return new CaseExamined(control, about);
    }
}
