package no.dekom.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.MeasureSource;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.Voice;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;

/** What was stored as revision 1 is read as revision 2, and told of no more than it told. */
class OutcomesBeforeVoicesTest {

    private final EventSerializer serializer = new EventSerializer(EventNames.ofProduct());

    private Object read(String name, Map<String, String> metadata) throws IOException {
        var payload = Files.readString(Path.of("src/test/resources/older", name + "-1.json"));
        var stored = new GenericDomainEventEntry<>(
                "outcomes.Outcome",
                "soknad-lek",
                0,
                "event-1",
                Instant.parse("2024-06-01T10:00:00Z"),
                name,
                "1",
                payload,
                serializer.serialize(MetaData.from(metadata), String.class).getData());
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(stored), serializer, new EventUpcasterChain(new OutcomesBeforeVoices()))
                .next()
                .getPayload();
    }

    @Test
    void an_expected_report_is_of_a_seed_fund_and_signed_by_the_owner() throws IOException {
        var event = (OutcomeExpected) read("outcomes.OutcomeExpected", Map.of());
        assertThat(event.about().source()).isEqualTo(MeasureSource.SEED_FUND);
        assertThat(event.about().year()).isEqualTo(2024);
        assertThat(event.about().signatories()).containsExactly(new OrganisationId("sandvika-kommune"));
        assertThat(event.grants()).hasSize(1);
    }

    @Test
    void a_sent_report_speaks_as_the_role_that_sent_it_and_tells_no_evidence() throws IOException {
        var event = (OutcomeReported) read("outcomes.OutcomeReported", Map.of("role", "SCHOOL_LEADER"));
        assertThat(event.report().voice()).isEqualTo(Voice.LEADER);
        assertThat(event.report().answers()).hasSize(6).allMatch(it -> it.evidence() == null && it.level() == null);
        assertThat(event.report().whatStays()).isEqualTo("Timeplanen er videreført for neste skoleår.");
        assertThat(((OutcomeReported) read("outcomes.OutcomeReported", Map.of("role", "TEACHER")))
                        .report()
                        .voice())
                .isEqualTo(Voice.TEACHER);
    }
}
