package no.dekom.query.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.Role;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CostKind;
import no.dekom.events.needs.HeardParty;
import no.dekom.events.needs.MeasureSection;
import no.dekom.events.needs.NeedsLevel;
import no.dekom.events.needs.NeedsMethod;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.Basis;
import no.dekom.events.seedfunds.BudgetKind;
import no.dekom.events.seedfunds.Judgement;
import no.dekom.events.seedfunds.TookPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.NoSuchMessageException;

class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/no/dekom/query");
    private static final Path CODE = Path.of("src/main/java/no/dekom/query");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern IN_TEMPLATE =
            Pattern.compile("(?:#\\{|#messages\\.msg\\(')([a-z][A-Za-z0-9.-]*[A-Za-z0-9])(?=[}('])");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:Crumb\\.of\\([^,\"]*(?:\"[^\"]*\")?[^,\"]*,\\s*|texts\\.of\\(\\s*|NavigationItem\\.of\\(\\s*\\d+,\\s*)"
                    + "\"([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"");

    static Stream<Path> parts() throws IOException {
        try (var found = Files.walk(RESOURCES)) {
            return found
                    .filter(path -> path.endsWith("texts_nb.properties") || path.endsWith("texts_nn.properties"))
                    .map(Path::getParent)
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void bothLanguagesHaveTheSameKeysAndPlaceholders(Path part) {
        var nb = load(part.resolve("texts_nb.properties"));
        var nn = load(part.resolve("texts_nn.properties"));
        assertThat(nn.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(nb.stringPropertyNames());
        for (var key : nb.stringPropertyNames()) {
            assertThat(placeholders(nn.getProperty(key))).as(key).isEqualTo(placeholders(nb.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noTextIsEmptyDoubleOrHasAnApostropheThatFormattingWouldSwallow(Path part) throws IOException {
        for (var file : List.of("texts_nb.properties", "texts_nn.properties")) {
            var texts = load(part.resolve(file));
            for (var key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key)).as(file + " " + key).isNotBlank();
                assertThat(texts.getProperty(key).replace("''", ""))
                        .as(file + " " + key)
                        .doesNotContain("'");
            }
            var lines = Files.readAllLines(part.resolve(file)).stream()
                    .filter(line -> line.matches("[a-zA-Z].*"))
                    .map(line -> line.split("=", 2)[0].strip())
                    .toList();
            assertThat(lines).as(file).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartIsOnTheListOfTheMessageSource(Path part) {
        assertThat(TextsConfiguration.PARTS).contains(part.getFileName().toString());
    }

    @Test
    void everyKeyUsedInATemplateOrInCodeHasAText() throws IOException {
        var missing = new TreeSet<>(keysIn(RESOURCES, ".html", IN_TEMPLATE));
        missing.addAll(keysIn(CODE, ".java", IN_CODE));
        assertThat(missing).contains("frame.skip", "frame.start").hasSizeGreaterThan(60);
        missing.removeAll(allKeys());
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyConstantOfTheLanguageHasAText(Class<? extends Enum<?>> type) {
        var keys = allKeys();
        assertThat(type.getEnumConstants())
                .allSatisfy(constant -> assertThat(keys).contains(Texts.key(constant)));
    }

    static Stream<Class<? extends Enum<?>>> enums() {
        return Stream.of(
                Status.class,
                Step.State.class,
                Role.class,
                OrganisationKind.class,
                PartnerRole.class,
                Basis.class,
                TookPart.class,
                BudgetKind.class,
                AssessmentCriterion.class,
                Judgement.class,
                OutcomeCriterion.class,
                Attainment.class,
                no.dekom.events.schemes.Scheme.class,
                no.dekom.events.schemes.Recipient.class,
                ChangeModel.class,
                CostKind.class,
                MeasureSection.class,
                NeedsMethod.class,
                NeedsLevel.class,
                HeardParty.class,
                no.dekom.events.audit.ControlledKind.class,
                no.dekom.events.audit.ControlList.class,
                no.dekom.events.audit.FindingKind.class,
                no.dekom.events.audit.FindingOutcome.class,
                no.dekom.events.meetings.ForumCaseKind.class,
                no.dekom.events.meetings.Impartiality.class,
                no.dekom.events.meetings.DisqualificationGround.class,
                no.dekom.events.meetings.VoteChoice.class,
                no.dekom.events.meetings.ConclusionWay.class);
    }

    @Test
    void aMissingTextThrows() {
        var source = new TextsConfiguration().messageSource();
        var nn = Locale.of("nn");
        assertThat(source.getMessage("enum.Role.SCHOOL_OWNER", null, nn)).isEqualTo("Skuleeigar");
        assertThatThrownBy(() -> source.getMessage("frame.no-such", null, nn))
                .isInstanceOf(NoSuchMessageException.class);
        assertThatThrownBy(() -> new StrictTexts(source).getMessage("frame.no-such", null, nn))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("frame.no-such");
    }

    private static Set<String> keysIn(Path folder, String suffix, Pattern pattern) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(suffix))
                    .flatMap(path -> pattern.matcher(read(path)).results().map(match -> match.group(1)))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> allKeys() {
        try {
            return parts().flatMap(part -> load(part.resolve("texts_nb.properties")).stringPropertyNames().stream())
                    .collect(Collectors.toSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Properties load(Path path) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return texts;
    }
}
