package no.dekom.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;
import org.junit.jupiter.api.Test;

class EventNamesTest {

    sealed interface Nameless {
        record Happened() implements Nameless {}
    }

    sealed interface Twice {
        @EventName("x.Same")
        record One() implements Twice {}

        @EventName("x.Same")
        record Other() implements Twice {}
    }

    sealed interface Nested {
        sealed interface Inner extends Nested {
            @EventName(value = "x.Deep", revision = 3)
            record Deep() implements Inner {}
        }
    }

    interface Open {}

    @Test
    void a_name_leads_to_the_class_and_back() {
        var names = EventNames.ofProduct();
        assertThat(names.classOf("seedfunds.SeedFundsAppliedFor")).contains(SeedFundsAppliedFor.class);
        assertThat(names.nameOf(SeedFundsAppliedFor.class))
                .contains(new EventNames.Stored("seedfunds.SeedFundsAppliedFor", 1));
        assertThat(names.nameOf(String.class)).isEmpty();
        assertThat(names.classOf("seedfunds.Unknown")).isEmpty();
    }

    @Test
    void a_name_says_the_capability_and_the_class() {
        for (var event : EventNames.ofProduct().events()) {
            var capability = event.getPackageName().replaceFirst(".*\\.", "");
            assertThat(event.getAnnotation(EventName.class).value())
                    .isEqualTo(capability + "." + event.getSimpleName());
        }
    }

    @Test
    void events_are_found_at_any_depth() {
        assertThat(EventNames.of(List.of(Nested.class)).nameOf(Nested.Inner.Deep.class))
                .contains(new EventNames.Stored("x.Deep", 3));
    }

    @Test
    void a_stream_has_a_name() {
        assertThat(EventNames.ofStream(SeedFundRoundEvent.class)).isEqualTo("seedfunds.SeedFundRound");
    }

    @Test
    void an_event_without_a_name_is_refused() {
        assertThatThrownBy(() -> EventNames.of(List.of(Nameless.class))).hasMessageContaining("without @EventName");
    }

    @Test
    void a_name_used_twice_is_refused() {
        assertThatThrownBy(() -> EventNames.of(List.of(Twice.class))).hasMessageContaining("Two events named x.Same");
    }

    @Test
    void a_stream_that_is_open_is_refused() {
        assertThatThrownBy(() -> EventNames.of(List.of(Open.class))).hasMessageContaining("Not a sealed stream");
    }
}
