package no.dekom.command.surveys.publish;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.surveys.SurveyActors;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.surveys.InstrumentEvent;
import no.dekom.events.surveys.InstrumentEvent.InstrumentPublished;
import no.dekom.events.surveys.InstrumentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Revider et spørreskjema. Rounds that are open go on with the version they were opened with. */
public record ReviseInstrument(@TargetAggregateIdentifier InstrumentId instrument, InstrumentDraft draft) {

    /** @param read the version the actor had read, or null when that was not said */
    public InstrumentEvent decide(
            OrganisationId owner, int version, QuestionKeys keys, ActingAs actor, Directory directory, Long read) {
        SurveyActors.demandAsker(owner, actor, directory);
        StaleVersion.check(read, version);
        PublishInstrument.check(draft);
        return new InstrumentPublished(instrument, version + 1, owner, keys.keyed(draft));
    }
}
