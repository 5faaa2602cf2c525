package no.dekom.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;

/** Small events for tests of the log, and what a reader of it sees. */
final class Samples {

    private Samples() {}

    static DomainEventMessage<?> event(String stream, long sequence) {
        return new GenericDomainEventMessage<>("organisations.Organisation", stream, sequence, registered(stream));
    }

    static OrganisationRegistered registered(String id) {
        return new OrganisationRegistered(
                new OrganisationId(id), "974760673", OrganisationKind.SCHOOL, "Skolen " + id, null);
    }

    /** Reads all there is after a token, and then stops. */
    static Reading read(EventStore store, TrackingToken from) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        try (var stream = store.openStream(from)) {
            while (stream.hasNextAvailable()) {
                events.add(stream.nextAvailable());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Reading(events, events.isEmpty() ? from : events.getLast().trackingToken());
    }

    record Reading(List<TrackedEventMessage<?>> events, TrackingToken token) {
        List<String> ids() {
            return events.stream().<String>map(Message::getIdentifier).toList();
        }

        Reading then(Reading next) {
            return new Reading(
                    Stream.<TrackedEventMessage<?>>concat(events.stream(), next.events().stream())
                            .toList(),
                    next.token());
        }
    }

    static List<String> ids(EventMessage<?>... events) {
        return Stream.of(events).<String>map(Message::getIdentifier).toList();
    }
}
