package no.dekom.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.TypeFilter;

/** The table of slices names every command, its code and its test; the glossary has a row for each. */
class SlicesTest {

    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` → `(\\w+)` \\| `([\\w/]+)` \\| `([\\w/]+)` \\|");
    private static final Path CODE = Path.of("src/main/java/no/dekom/command");
    private static final Path TESTS = Path.of("src/test/java/no/dekom/command");

    private static TreeSet<String> commands() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        TypeFilter isCommand = (reader, factory) -> {
            try {
                var type = Class.forName(reader.getClassMetadata().getClassName());
                return type.isRecord()
                        && java.util.Arrays.stream(type.getDeclaredFields())
                                .anyMatch(field -> field.isAnnotationPresent(TargetAggregateIdentifier.class));
            } catch (ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        };
        scanner.addIncludeFilter(isCommand);
        return scanner.findCandidateComponents("no.dekom.command").stream()
                .map(found -> found.getBeanClassName().replaceFirst(".*\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_command_has_a_row_whose_code_and_test_exist() throws IOException {
        var named = new TreeSet<String>();
        var rows = ROW.matcher(Files.readString(Path.of("README.md")));
        while (rows.find()) {
            named.add(rows.group(1));
            assertThat(CODE.resolve(rows.group(3)).resolve(rows.group(1) + ".java"))
                    .isRegularFile();
            assertThat(TESTS.resolve(rows.group(4) + ".java"))
                    .isRegularFile()
                    .content()
                    .contains(rows.group(1));
        }
        assertThat(named).hasSizeGreaterThan(15).isEqualTo(commands());
    }

    @Test
    void every_command_has_a_row_in_the_glossary() throws IOException {
        var glossary = Files.readString(Path.of("../shared-events/GLOSSARY.md"));
        assertThat(commands()).allSatisfy(command -> assertThat(glossary).contains("| `" + command + "` |"));
    }
}
