package no.dekom.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event has an approved sample; what was once written must read, and be written the same, for ever. */
class JsonSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final EventNames NAMES = EventNames.ofProduct();

    static Stream<Class<?>> events() {
        return NAMES.events().stream();
    }

    static Stream<Path> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_an_approved_sample(Class<?> event) {
        var stored = NAMES.nameOf(event).orElseThrow();
        assertThat(SAMPLES.resolve(stored.name() + "-" + stored.revision() + ".json"))
                .exists();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_reads_and_writes_back_the_same(Path sample) throws IOException {
        var file = sample.getFileName().toString();
        var name = file.substring(0, file.lastIndexOf('-'));
        var revision = file.substring(file.lastIndexOf('-') + 1, file.lastIndexOf('.'));
        var event = NAMES.classOf(name).orElseThrow(() -> new AssertionError("No event is named " + name));
        assertThat(revision)
                .as("a sample of an older revision is read by the test of its upcaster")
                .isEqualTo(Integer.toString(NAMES.nameOf(event).orElseThrow().revision()));
        var mapper = EventJson.mapper();
        var text = Files.readString(sample);
        var read = mapper.readValue(text, event);
        assertThat(mapper.writeValueAsString(read))
                .isEqualTo(mapper.readTree(text).toString());
    }
}
