package no.dekom.eventlog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.dekom.events.EventName;
import no.dekom.events.SameStream;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.ScenarioEvent;
import no.dekom.events.audit.AttemptEvent;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.catalogue.EntryEvent;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.needs.LongTermPlanEvent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.NeedsReportEvent;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PersonRolesEvent;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentFileEvent;
import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.seedfunds.SeedFundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.surveys.InstrumentEvent;
import no.dekom.events.surveys.SurveyRoundEvent;

/** The names that events are stored under, from the {@link EventName} of each record of each stream. */
public final class EventNames {

    /** Every stream of the product: its sealed interface of events. */
    public static final List<Class<?>> STREAMS = List.of(
            OrganisationEvent.class,
            PersonRolesEvent.class,
            PartnershipEvent.class,
            SeedFundEvent.class,
            SeedFundRoundEvent.class,
            OutcomeEvent.class,
            RuleSetEvent.class,
            NeedsReportEvent.class,
            MeasureEvent.class,
            LongTermPlanEvent.class,
            MeetingEvent.class,
            FrameEvent.class,
            ModelEvent.class,
            ScenarioEvent.class,
            RecommendationEvent.class,
            GrantEvent.class,
            ComplaintEvent.class,
            PaymentEvent.class,
            BankAccountEvent.class,
            PaymentFileEvent.class,
            AccountsEvent.class,
            EntryEvent.class,
            InstrumentEvent.class,
            SurveyRoundEvent.class,
            ControlEvent.class,
            AttemptEvent.class);

    /** What stands in the log for a class. */
    public record Stored(String name, int revision) {}

    private final Map<String, Class<?>> classes = new LinkedHashMap<>();
    private final Map<Class<?>, Stored> names = new LinkedHashMap<>();

    private EventNames(List<Class<?>> streams) {
        streams.forEach(this::addAll);
    }

    /** The names of all {@link #STREAMS}. */
    public static EventNames ofProduct() {
        return of(STREAMS);
    }

    /**
     * The names of the events that these sealed interfaces permit, at any depth.
     *
     * @throws IllegalArgumentException when an event has no name, two have the same, or a stream is not sealed
     */
    public static EventNames of(List<Class<?>> streams) {
        return new EventNames(streams);
    }

    /** Capability and name of a stream, such as {@code seedfunds.SeedFundRound}; the type of its aggregate. */
    public static String ofStream(Class<?> stream) {
        var same = stream.getAnnotation(SameStream.class);
        if (same != null) {
            return ofStream(same.value());
        }
        var capability =
                stream.getPackageName().substring(stream.getPackageName().lastIndexOf('.') + 1);
        return capability + "." + stream.getSimpleName().replaceFirst("Event$", "");
    }

    private void addAll(Class<?> stream) {
        if (!stream.isSealed()) {
            throw new IllegalArgumentException("Not a sealed stream of events: " + stream.getName());
        }
        for (var event : stream.getPermittedSubclasses()) {
            if (event.isInterface()) {
                addAll(event);
            } else {
                add(event);
            }
        }
    }

    private void add(Class<?> event) {
        var name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException("An event without @EventName: " + event.getName());
        }
        var other = classes.putIfAbsent(name.value(), event);
        if (other != null) {
            throw new IllegalArgumentException(
                    "Two events named " + name.value() + ": " + other.getName() + ", " + event.getName());
        }
        names.put(event, new Stored(name.value(), name.revision()));
    }

    public Optional<Stored> nameOf(Class<?> event) {
        return Optional.ofNullable(names.get(event));
    }

    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** All events, in the order of their streams. */
    public Set<Class<?>> events() {
        return Collections.unmodifiableSet(names.keySet());
    }
}
