package no.dekom.query.catalogue;

import java.time.Instant;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.catalogue.EntryContent;
import no.dekom.events.needs.ChangeModel;

/** Et tiltak i tiltaksbanken. */
public record EntryView(
        String id,
        OrganisationId network,
        List<OrganisationId> schools,
        ChangeModel model,
        int firstYear,
        int lastYear,
        EntryContent content,
        Instant publishedAt) {

    public String years() {
        return firstYear == lastYear ? Integer.toString(firstYear) : firstYear + "–" + lastYear;
    }
}
