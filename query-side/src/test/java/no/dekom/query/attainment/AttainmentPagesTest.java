package no.dekom.query.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.Voice;
import no.dekom.query.testing.FourMeasures;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttainmentPagesTest {

    private static final String MATRIX = "/maaloppnaaelse";
    private static final String ANALYSIS = MATRIX + "/analyse";
    private static final String DISAGREED = MATRIX + "/" + FourMeasures.SEED_FUND + "/6";

    /** The judgement of the four measures, word by word (004:2038-2118). The columns are the rows here. */
    private static final Map<String, List<String>> TABELL_1 = new LinkedHashMap<>();

    static {
        TABELL_1.put(
                "Lese- og skriveopplæring og inkludering",
                List.of(
                        "Ja",
                        "Ja",
                        "Ja",
                        "Ja",
                        "Ja (men ikke behov)",
                        "Ja (når det gjelder arbeidsorganisatorisk tilrettelegging)"));
        TABELL_1.put(
                "Lesetiltaket",
                List.of(
                        "Ja",
                        "Ja (men omfatter ikke alle)",
                        "Ja (på nettverksnivå)",
                        "Ja (på nettverksnivå)",
                        "Ja (på nettverksnivå)",
                        "Ja (på nettverksnivå og når det gjelder arbeidsorganisatorisk tilrettelegging)"));
        TABELL_1.put("Såkorntiltaket", List.of("Ja", "Nei (omfatter for få)", "Ja", "Ja", "Nei", "Både-og"));
        TABELL_1.put(
                "Inkluderende praksiser",
                List.of(
                        "Ja",
                        "Ja (men omfatter ikke alle)",
                        "Ja (på nettverksnivå)",
                        "Ja",
                        "Ja",
                        "Ja (på nettverksnivå og når det gjelder arbeidsorganisatorisk tilrettelegging)"));
    }

    private static final Pattern ROW =
            Pattern.compile("<tr>\\s*<th scope=\"row\">(.*?)</th>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td data-label=\"[^\"]+\"><div><a [^>]+>(.*?)</a>");

    private static final Pattern WORDS_OF_EFFECT = Pattern.compile(
            "effekt\\w*|\\belev\\w*|lærings(utbytte|resultat)\\w*|\\bscore|poengsum|gjennomsnitt|\\bsnitt\\b",
            Pattern.CASE_INSENSITIVE);

    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2025-02-10T10:00:00Z"), ZoneOffset.UTC));
        side.await(FourMeasures.told(side));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String body(ActingAs actor, String path) {
        var page = side.get(actor, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.body();
    }

    private static String text(ActingAs actor, String path) {
        return plain(body(actor, path).replaceAll("(?s)^.*<main", "<main").replaceAll("(?s)</main>.*$", ""));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /** The rows of the matrix: what heads them, and the words of the six cells. */
    private static Map<String, List<String>> rows(ActingAs actor, String path) {
        var rows = new LinkedHashMap<String, List<String>>();
        var row = ROW.matcher(body(actor, path));
        while (row.find()) {
            var cells = new ArrayList<String>();
            var cell = CELL.matcher(row.group(2));
            while (cell.find()) {
                cells.add(plain(cell.group(1)));
            }
            rows.put(plain(row.group(1)).replaceAll(" 20\\d\\d · .*", ""), cells);
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void every_page_reads_in_both_languages(String language) {
        for (var path : List.of(
                MATRIX, MATRIX + "?aar=alle", MATRIX + "?tiltak=lesing", MATRIX + "?aar=1999", DISAGREED, ANALYSIS)) {
            assertThat(side.get(FourMeasures.AUDITOR, path, language).status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void the_matrix_equals_tabell_1_cell_by_cell() {
        assertThat(rows(FourMeasures.AUDITOR, MATRIX)).isEqualTo(TABELL_1);
    }

    @Test
    void where_the_voices_differ_each_stands_beneath() {
        assertThat(text(FourMeasures.AUDITOR, MATRIX))
                .contains("Både-og Skoleleder: Ja Tillitsvalgt: Nei")
                .doesNotContain("Lærer: Ja");
    }

    @Test
    void a_cell_opens_to_every_statement_and_signer() {
        assertThat(text(FourMeasures.T_GOVERNOR, DISAGREED))
                .contains("Medbestemmelse", "Både-og", "De som svarer, er ikke enige", "Nordvik skole")
                .contains("Vi ble ikke spurt.", "Inntrykk", "i en egen uttalelse", "Observasjon", "i rapporten")
                .contains("Nordvik kommune signerte ved Navn ola 2. januar 2025")
                .doesNotContain("Først.");
        assertThat(text(FourMeasures.AUDITOR, MATRIX + "/" + FourMeasures.READING + "/6"))
                .contains("På nettverksnivå", "når det gjelder arbeidsorganisatorisk", "Signert og godtatt");
        assertThat(text(FourMeasures.T_GOVERNOR, MATRIX + "/" + FourMeasures.UNFINISHED + "/1"))
                .contains("Universitetet i nord har ikke signert det som står nå", "Ikke signert av alle");
        for (var none : List.of("/7", "/0", "/x")) {
            assertThat(side.get(FourMeasures.AUDITOR, MATRIX + "/" + FourMeasures.READING + none)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void each_sees_the_measures_that_concern_them() {
        var ours = List.of("Lesetiltaket", "Såkorntiltaket", "Inkluderende praksiser");
        for (var one : List.of(FourMeasures.COORDINATOR, FourMeasures.STEERING, FourMeasures.FORUM)) {
            assertThat(rows(one, MATRIX)).containsOnlyKeys(ours);
        }
        for (var one : List.of(FourMeasures.LEADER, FourMeasures.TEACHER, FourMeasures.UNION, FourMeasures.OWNER)) {
            assertThat(rows(one, MATRIX)).containsOnlyKeys(ours);
        }
        assertThat(rows(FourMeasures.UNIVERSITY, MATRIX)).containsOnlyKeys("Lesetiltaket", "Inkluderende praksiser");
        for (var one : List.of(
                FourMeasures.R_GOVERNOR,
                FourMeasures.R_COORDINATOR,
                FourMeasures.R_OWNER,
                FourMeasures.R_UNIVERSITY,
                FourMeasures.R_FORUM)) {
            assertThat(rows(one, MATRIX)).containsOnlyKeys("Lese- og skriveopplæring og inkludering");
            for (var path : List.of(DISAGREED, MATRIX + "?tiltak=lesing")) {
                assertThat(side.get(one, path).status()).as(path).isEqualTo(404);
            }
        }
        var elsewhere = new ActingAs(FourMeasures.TEACHER.person(), Role.TEACHER, new OrganisationId("en-annen-skole"));
        assertThat(text(elsewhere, MATRIX)).contains("Ingen rapporter å vise ennå");
        assertThat(side.get(elsewhere, DISAGREED).status()).isEqualTo(404);
        for (var path : List.of(MATRIX, ANALYSIS, DISAGREED, MATRIX + "?format=csv", ANALYSIS + "?format=csv")) {
            assertThat(side.get(FourMeasures.ADMINISTRATOR, path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void what_is_not_signed_by_all_is_marked_and_for_the_governor_alone() {
        assertThat(text(FourMeasures.T_GOVERNOR, MATRIX)).contains("Regnetiltaket", "Ikke signert av alle");
        var path = MATRIX + "/" + FourMeasures.UNFINISHED + "/1";
        for (var other : List.of(
                FourMeasures.AUDITOR,
                FourMeasures.COORDINATOR,
                FourMeasures.UNIVERSITY,
                FourMeasures.LEADER,
                FourMeasures.R_GOVERNOR)) {
            assertThat(text(other, MATRIX)).doesNotContain("Regnetiltaket");
            assertThat(body(other, MATRIX + "?format=csv")).doesNotContain("Regnetiltaket");
            assertThat(side.get(other, path).status()).isEqualTo(404);
        }
        assertThat(text(FourMeasures.T_GOVERNOR, ANALYSIS)).doesNotContain("Regnetiltaket", "Regning");
    }

    @Test
    void told_again_it_is_gone_until_all_have_signed_again() {
        try (var own = new QuerySide(Clock.systemUTC())) {
            FourMeasures.told(own);
            var measure = new MeasureId(FourMeasures.INCLUSION);
            var statement = FourMeasures.statement(
                    Voice.UNION_REPRESENTATIVE, OutcomeCriterion.LOCAL_PROCESSES, Attainment.PARTLY, "Noen var med.");
            var at = Instant.parse("2025-02-01T10:00:00Z");
            own.await(own.fact(FourMeasures.UNION, at, measure.value(), new StatementGiven(measure, statement)));
            assertThat(own.get(FourMeasures.AUDITOR, MATRIX).body()).doesNotContain("Inkluderende praksiser");
            for (var party : List.of(FourMeasures.COORDINATOR, FourMeasures.UNIVERSITY)) {
                assertThat(own.get(FourMeasures.AUDITOR, MATRIX).body()).doesNotContain("Inkluderende praksiser");
                own.await(own.fact(party, at, measure.value(), new OutcomeSigned(measure, 2, party.organisation())));
            }
            assertThat(plain(own.get(FourMeasures.AUDITOR, MATRIX).body()))
                    .contains("Inkluderende praksiser", "Ja / Delvis Tillitsvalgt: Delvis Nettverk: Ja");
        }
    }

    @Test
    void the_same_measure_over_the_years() {
        var years = rows(FourMeasures.FORUM, MATRIX + "?tiltak=lesing");
        assertThat(years.keySet()).containsExactly("2024", "2023");
        assertThat(years.get("2023")).containsExactly("Ja", "Delvis", "Ja", "Ja", "Ja", "For tidlig å si");
    }

    @Test
    void the_choice_is_in_the_address() {
        assertThat(rows(FourMeasures.AUDITOR, MATRIX + "?aar=2023")).containsOnlyKeys("Lesetiltaket");
        assertThat(rows(FourMeasures.AUDITOR, MATRIX + "?modell=PROCEDURE")).containsOnlyKeys("Inkluderende praksiser");
        assertThat(rows(FourMeasures.AUDITOR, MATRIX + "?tema=Lesing")).containsOnlyKeys("Lesetiltaket");
        assertThat(rows(FourMeasures.AUDITOR, MATRIX + "?fylke=r-stat&nettverk=r-nett&aar="))
                .containsOnlyKeys("Lese- og skriveopplæring og inkludering");
        assertThat(body(FourMeasures.AUDITOR, MATRIX + "?modell=COURSE"))
                .contains("<option value=\"COURSE\" selected=\"selected\">Kurs</option>");
    }

    @Test
    void the_files_hold_what_is_shown() {
        assertThat(body(FourMeasures.AUDITOR, MATRIX + "?modell=ENTHUSIAST&format=csv"))
                .contains(
                        "Såkorntiltaket;2024;Nettverket i Trøndelag;Nordvik kommune;Ildsjel;;Signert;Ja;Nei (omfatter for få)")
                .contains("Både-og. Skoleleder: Ja; Tillitsvalgt: Nei")
                .doesNotContain("Lesetiltaket");
        assertThat(body(FourMeasures.AUDITOR, ANALYSIS + "?format=csv"))
                .contains("Svar etter kriterium og endringsmodell;Medbestemmelse;Ildsjel;Både-og;1;1")
                .contains("Skoleeier, Lese- og skriveopplæring og inkludering 2024;Rektor satt i alle samlingene.");
        assertThat(side.get(FourMeasures.AUDITOR, MATRIX + "?format=xlsx").status())
                .isEqualTo(200);
        assertThat(side.get(FourMeasures.AUDITOR, ANALYSIS + "?format=xlsx").status())
                .isEqualTo(200);
        assertThat(side.get(FourMeasures.AUDITOR, ANALYSIS + "?format=pdf").status())
                .isEqualTo(404);
    }

    @Test
    void the_patterns_are_counts_of_words() {
        assertThat(text(FourMeasures.AUDITOR, ANALYSIS))
                .contains("Kollektiv utvikling – Kurs Ja 2, Delvis 1", "Medbestemmelse – Ildsjel Både-og 1")
                .contains("God ledelse nevnt 2 ganger, av 2 av 5 tiltak", "Rektor satt i alle samlingene.")
                .contains("Tillitsvalgt 2024 1 av 4", "2023 (N = 1)", "Observasjon 30 av 33");
        assertThat(text(FourMeasures.UNIVERSITY, ANALYSIS)).doesNotContain("Rektor satt i alle samlingene.");
        assertThat(text(FourMeasures.AUDITOR, ANALYSIS + "?aar=2023")).contains("Svarene om 1 tiltak");
    }

    @Test
    void nothing_is_said_of_effect_on_pupils_but_that_nothing_is_said() {
        var sentences = List.of(
                "Svarene handler om hvordan arbeidet er gjort. De sier ingenting om effekten på elevene.",
                "Svara handlar om korleis arbeidet er gjort. Dei seier ingenting om effekten på elevane.");
        for (var language : List.of("nb", "nn")) {
            for (var path : List.of(MATRIX, MATRIX + "?tiltak=lesing", DISAGREED, ANALYSIS, ANALYSIS + "?aar=2023")) {
                var page = plain(side.get(FourMeasures.AUDITOR, path, language).body());
                var said = sentences.stream().filter(page::contains).toList();
                if (!path.equals(DISAGREED)) {
                    assertThat(said).as(path).hasSize(1);
                }
                var rest = said.stream().reduce(page, (text, one) -> text.replace(one, ""));
                assertThat(WORDS_OF_EFFECT.matcher(rest).results().map(MatchResult::group))
                        .as(path)
                        .isEmpty();
            }
        }
    }
}
