package no.dekom.query.audit;

import java.util.List;
import java.util.Optional;
import no.dekom.eventlog.LogFacts;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.audit.AuditProjection.Change;
import no.dekom.query.frame.Addresses;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.TimelineEntry;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Ett faktum med den som gjorde det, i ord, with the names that organisations had then. */
@Component
class FactEntries {

    private final FactWords words;
    private final LineWords lineWords;
    private final ChangeWords changeWords;
    private final Names names;

    FactEntries(FactWords words, LineWords lineWords, ChangeWords changeWords, Names names) {
        this.words = words;
        this.lineWords = lineWords;
        this.changeWords = changeWords;
        this.names = names;
    }

    /** A fact as it reads in the history of a case; {@code kind} and {@code id} are null where it stands alone. */
    TimelineEntry of(CaseKind kind, String id, TrackedEventMessage<?> event, List<Change> changes) {
        var role = text(event, "role").map(Role::valueOf).orElse(null);
        var byService = role == null || role == Role.AUTOMATION;
        var at = event.getTimestamp();
        return new TimelineEntry(
                at,
                lineWords.of(event.getPayload(), id).orElseGet(() -> words.of(event.getPayload(), at, kind)),
                byService
                        ? null
                        : names.person(new PersonId(text(event, "actor").orElseThrow())),
                byService ? null : role,
                byService
                        ? null
                        : text(event, "organisation")
                                .map(it -> names.organisation(new OrganisationId(it), at))
                                .orElse(null),
                FactReason.of(event.getPayload(), id)
                        .or(() -> text(event, "reason"))
                        .filter(it -> !it.isBlank())
                        .orElse(null),
                changeWords.of(changes, at),
                LogFacts.position(event),
                kind == null
                        ? null
                        : Addresses.asItStood(LogFacts.position(event)).orElse(null));
    }

    private static Optional<String> text(TrackedEventMessage<?> event, String name) {
        return Optional.ofNullable(event.getMetaData().get(name)).map(Object::toString);
    }
}
