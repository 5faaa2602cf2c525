package no.dekom.command.surveys;

import java.util.Optional;
import no.dekom.events.surveys.InstrumentContent;
import no.dekom.events.surveys.InstrumentId;

/** The questions that are published, as rules and answers need them. */
public interface Instruments {

    Optional<InstrumentContent> find(InstrumentId instrument, int version);
}
