package no.dekom.events.catalogue;

import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.ChangeModel;

/** Hendelser om et tiltak i tiltaksbanken (004:1640-1646). Stream {@code catalogue.Entry}. */
public sealed interface EntryEvent {

    EntryId entry();

    /**
     * Tiltak lagt ut, or laid out anew with other words.
     *
     * @param firstYear and {@code lastYear}: the years that are reported and signed
     */
    @EventName("catalogue.EntryPublished")
    record EntryPublished(
            EntryId entry,
            OrganisationId network,
            List<OrganisationId> schools,
            ChangeModel model,
            int firstYear,
            int lastYear,
            EntryContent content)
            implements EntryEvent {
        public EntryPublished {
            schools = List.copyOf(schools);
        }
    }

    /** Tiltak tatt ned. The words stay in the log, and are shown to nobody but those who may read the history. */
    @EventName("catalogue.EntryWithdrawn")
    record EntryWithdrawn(EntryId entry, String reason) implements EntryEvent {}
}
