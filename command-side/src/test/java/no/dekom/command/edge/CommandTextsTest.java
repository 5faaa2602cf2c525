package no.dekom.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class CommandTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private static Map<String, String> texts(String capability, String language) throws IOException {
        var properties = new Properties();
        var name = "/no/dekom/command/" + capability + "/texts_" + language + ".properties";
        try (var file = CommandTextsTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edge",
                "organisations",
                "seedfunds",
                "outcomes",
                "schemes",
                "needs",
                "meetings",
                "allocation",
                "decisions",
                "complaints",
                "payments",
                "accounts",
                "catalogue",
                "surveys",
                "audit"
            })
    void bokmaal_and_nynorsk_say_the_same_things(String capability) throws IOException {
        var nb = texts(capability, "nb");
        var nn = texts(capability, "nn");
        assertThat(nn.keySet()).isEqualTo(nb.keySet());
        nb.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(nn.get(key)).as(key).isNotBlank();
            assertThat(places(nn.get(key))).as(key).isEqualTo(places(text));
            assertThat(text).as("a single ' swallows the rest in a message").doesNotContain("'");
            assertThat(nn.get(key)).doesNotContain("'");
        });
    }

    @Test
    void every_rule_has_a_text_and_every_text_its_rule() throws IOException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isConcrete();
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        var rules = scanner.findCandidateComponents("no.dekom.command").stream()
                .map(found -> found.getBeanClassName().replaceFirst(".*[.$]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        var inTexts = new TreeMap<String, String>();
        for (var capability : Stream.of(
                        "edge",
                        "organisations",
                        "seedfunds",
                        "outcomes",
                        "schemes",
                        "needs",
                        "meetings",
                        "allocation",
                        "decisions",
                        "complaints",
                        "payments",
                        "accounts",
                        "catalogue",
                        "surveys",
                        "audit")
                .toList()) {
            texts(capability, "nb").forEach((key, text) -> {
                if (key.startsWith("rule.")) {
                    var other = inTexts.put(key.substring(5), text);
                    assertThat(text).as("two texts of one name: " + key).isEqualTo(other == null ? text : other);
                }
            });
        }
        assertThat(rules).hasSizeGreaterThan(30);
        assertThat(inTexts.keySet()).containsAll(rules);
    }
}
