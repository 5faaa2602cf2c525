package no.dekom.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.eventlog.EventNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The glossary has a full row for every event, every stream and every enum. */
class GlossaryTest {

    private static final Map<String, List<String>> ROWS = rows();

    private static Map<String, List<String>> rows() {
        try (var lines = Files.lines(Path.of("GLOSSARY.md"))) {
            return lines.filter(line -> line.startsWith("| ") && !line.startsWith("| Norwegian term"))
                    .map(line -> Stream.of(line.split("\\|"))
                            .map(String::strip)
                            .skip(1)
                            .toList())
                    .collect(Collectors.toMap(row -> row.get(1).replace("`", ""), Function.identity()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> codes() {
        var names = EventNames.ofProduct();
        var events = names.events().stream()
                .map(event -> names.nameOf(event).orElseThrow().name());
        var streams = EventNames.STREAMS.stream().map(EventNames::ofStream);
        var enums = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("no.dekom.events").stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::getSimpleName);
        return Stream.of(events, streams, enums).flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void has_a_term_a_meaning_and_a_source(String code) {
        assertThat(ROWS).containsKey(code);
        assertThat(ROWS.get(code))
                .hasSize(4)
                .allSatisfy(cell -> assertThat(cell).isNotBlank());
    }
}
