package no.dekom.query.surveys;

import java.time.Instant;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.surveys.InstrumentContent;
import org.springframework.context.i18n.LocaleContextHolder;

/** En utgave av et spørreskjema. */
public record InstrumentView(
        String id,
        int version,
        OrganisationId owner,
        InstrumentContent content,
        Instant publishedAt,
        PersonId publishedBy) {

    /** In the language of the reader. */
    public String title() {
        return content.title().in(LocaleContextHolder.getLocale().getLanguage());
    }

    public String path() {
        return InstrumentPages.PATH + "/" + id;
    }
}
