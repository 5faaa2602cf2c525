package no.dekom.events.surveys;

import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/** Hendelser om et spørreskjema. Stream {@code surveys.Instrument}. */
public sealed interface InstrumentEvent {

    InstrumentId instrument();

    /** Spørreskjema gitt ut. Version 1, 2 and so on; what was asked with an earlier one stays as it was asked. */
    @EventName("surveys.InstrumentPublished")
    record InstrumentPublished(InstrumentId instrument, int version, OrganisationId owner, InstrumentContent content)
            implements InstrumentEvent {}
}
