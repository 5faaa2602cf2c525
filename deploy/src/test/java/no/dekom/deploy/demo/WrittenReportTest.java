package no.dekom.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.dekom.deploy.demo.WrittenReport.Said;
import no.dekom.deploy.demo.WrittenReport.Told;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionLevel;
import no.dekom.events.outcomes.OutcomeCriterion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those of the demo say of the four measures is what Tabell 1 has (004:2035-2133), cell by cell. */
class WrittenReportTest {

    private final Written written = new Written();

    private String cell(String measure, OutcomeCriterion criterion) {
        var report = written.report(measure);
        var told = Stream.concat(
                        Stream.of(report.answers()),
                        report.statements().stream().map(Said::answers))
                .map(answers -> answers.get(criterion))
                .filter(Objects::nonNull)
                .toList();
        var attainments = told.stream().map(Told::attainment).distinct().toList();
        if (attainments.size() > 1) {
            return "både-og";
        }
        var words = new LinkedHashSet<String>();
        if (told.stream().anyMatch(it -> it.level() == CriterionLevel.NETWORK)) {
            words.add("nettverksnivå");
        }
        told.stream().map(Told::qualifier).filter(it -> !it.isEmpty()).forEach(words::add);
        var yes = attainments.equals(List.of(Attainment.YES)) ? "ja" : "nei";
        return words.isEmpty() ? yes : yes + " (" + String.join(", ", words) + ")";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SCHOOL_BASED             | ja | ja | ja | ja
            COLLECTIVE               | ja | ja (ikke alle) | nei (for få) | ja (ikke alle)
            ANCHORED_IN_NEEDS        | ja | ja (nettverksnivå) | ja | ja (nettverksnivå)
            LOCAL_PROCESSES          | ja | ja (nettverksnivå) | ja | ja
            TOGETHER_WITH_UNIVERSITY | ja (ikke behov) | ja (nettverksnivå) | nei | ja
            CO_DETERMINATION         | ja (arbeidsorganisatorisk) | ja (nettverksnivå, arbeidsorganisatorisk) | både-og | ja (nettverksnivå, arbeidsorganisatorisk)""")
    void the_cells_are_those_of_the_source(
            OutcomeCriterion criterion, String reading, String skills, String seedFund, String inclusion) {
        assertThat(cell("lesing", criterion)).isEqualTo(reading);
        assertThat(cell("ferdigheter-i-gang", criterion)).isEqualTo(skills);
        assertThat(cell("lek", criterion)).isEqualTo(seedFund);
        assertThat(cell("inkludering-i-gang", criterion)).isEqualTo(inclusion);
    }
}
