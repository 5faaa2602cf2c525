package no.dekom.query.audit;

import java.time.Instant;
import java.util.List;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationEvent.OrganisationClosed;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRenamed;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import org.springframework.stereotype.Component;

/** Det fakta om organisasjoner sier, in the order that their texts take it. */
@Component
class OrganisationWords {

    private final Names names;
    private final Formats formats;

    OrganisationWords(Names names, Formats formats) {
        this.names = names;
        this.formats = formats;
    }

    List<Object> of(OrganisationEvent event, Instant at) {
        return switch (event) {
            case OrganisationRegistered it -> List.of(it.name());
            case OrganisationRenamed it ->
                List.of(
                        names.organisation(it.organisation(), it.from().minusDays(1)),
                        it.name(),
                        formats.date(it.from()));
            case OrganisationMoved it ->
                List.of(
                        names.organisation(it.organisation(), at),
                        names.organisation(it.parent(), at),
                        formats.date(it.from()));
            case MunicipalityNumberSet it ->
                List.of(names.organisation(it.organisation(), at), it.number(), formats.date(it.from()));
            case OrganisationClosed it ->
                List.of(names.organisation(it.organisation(), at), formats.date(it.lastDay()));
        };
    }
}
