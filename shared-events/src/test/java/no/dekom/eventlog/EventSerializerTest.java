package no.dekom.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventSerializerTest {

    private final EventSerializer serializer = new EventSerializer(EventNames.ofProduct());

    static Stream<Arguments> tokens() {
        return Stream.of(
                Arguments.of("position", position(17), "{\"position\":17}"),
                Arguments.of(
                        "replay",
                        ReplayToken.createReplayToken(position(17), position(-1), "new columns"),
                        "{\"resetAt\":{\"position\":17},\"reached\":{\"position\":-1},\"context\":\"new columns\"}"),
                Arguments.of(
                        "replay",
                        ReplayToken.createReplayToken(position(17)),
                        "{\"resetAt\":{\"position\":17},\"reached\":null}"),
                Arguments.of(
                        "merged",
                        MergedTrackingToken.merged(position(3), position(5)),
                        "{\"lower\":{\"position\":3},\"upper\":{\"position\":5}}"),
                Arguments.of("config", new ConfigToken(Map.of("id", "x")), "{\"config\":{\"id\":\"x\"}}"));
    }

    private static TrackingToken position(long position) {
        return GapAwareTrackingToken.newInstance(position, List.of());
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void a_token_is_json_with_a_name_that_stays(String name, TrackingToken token, String json) {
        var stored = serializer.serialize(token, String.class);
        assertThat(stored.getData()).isEqualTo(json);
        assertThat(stored.getType().getName()).isEqualTo(name);
        assertThat(serializer.<String, Object>deserialize(
                        new SimpleSerializedObject<>(stored.getData(), String.class, name, null)))
                .isEqualTo(token);
    }

    @Test
    void a_replay_that_was_stored_goes_on_and_ends() {
        var stored = serializer.serialize(ReplayToken.createReplayToken(position(1), position(-1)), String.class);
        ReplayToken token = serializer.deserialize(stored);
        assertThat(ReplayToken.isReplay(token.advancedTo(position(0)))).isTrue();
        assertThat(ReplayToken.isReplay(token.advancedTo(position(1)))).isTrue();
        assertThat(token.advancedTo(position(1))).isInstanceOf(ReplayToken.class);
        assertThat(((ReplayToken) token.advancedTo(position(1))).advancedTo(position(2)))
                .isEqualTo(position(2));
    }

    @Test
    void metadata_is_a_flat_object() {
        var metaData = MetaData.with("person", new PersonId("p-1"))
                .and("role", Role.AUDITOR)
                .and("number", 7L)
                .and("a", "text");
        var stored = serializer.serialize(metaData, String.class);
        assertThat(stored.getData()).isEqualTo("{\"a\":\"text\",\"number\":7,\"person\":\"p-1\",\"role\":\"AUDITOR\"}");
        assertThat(serializer.<String, MetaData>deserialize(stored)).containsEntry("person", "p-1");
        assertThatThrownBy(() -> serializer.serialize(MetaData.with("deep", Map.of("a", 1)), String.class))
                .hasStackTraceContaining("Metadata deep is not flat");
    }

    @Test
    void an_event_that_this_build_does_not_know_stops_the_reader() {
        assertThatThrownBy(() -> serializer.deserialize(
                        new SimpleSerializedObject<>("{}", String.class, "seedfunds.FromTheFuture", "1")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("No event is named seedfunds.FromTheFuture");
    }

    @Test
    void a_revision_without_an_upcaster_stops_the_reader() {
        assertThatThrownBy(() -> serializer.deserialize(
                        new SimpleSerializedObject<>("{}", String.class, "seedfunds.SeedFundOpened", "2")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("No upcaster from revision 2 of seedfunds.SeedFundOpened to revision 1");
    }
}
