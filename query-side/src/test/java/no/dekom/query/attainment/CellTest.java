package no.dekom.query.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.CriterionLevel;
import no.dekom.events.outcomes.Evidence;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.Voice;

class CellTest {

    private static final Instant AT = Instant.parse("2025-01-10T10:00:00Z");

    private static Said said(Voice voice, Attainment attainment, CriterionLevel level, String qualifier) {
        var answer = new CriterionAnswer(OutcomeCriterion.COLLECTIVE, attainment, level, qualifier, "", null);
        return new Said(voice, false, new OrganisationId("skole"), AT, answer);
    }

    private static Said said(Voice voice, Attainment attainment) {
        return said(voice, attainment, null, "");
    }

    @Example
    void nothing_said_is_not_answered() {
        assertThat(Cell.of(List.of()).word()).isEqualTo(CellWord.UNANSWERED);
        assertThat(Cell.of(List.of()).differs()).isFalse();
    }

    @Example
    void one_word_stands_as_it_is() {
        for (var word : Attainment.values()) {
            assertThat(Cell.of(List.of(said(Voice.TEACHER, word), said(Voice.LEADER, word)))
                            .word())
                    .hasToString(word.name());
        }
    }

    @Example
    void yes_and_no_is_both_whatever_else_is_said() {
        var cell = Cell.of(List.of(
                said(Voice.LEADER, Attainment.YES),
                said(Voice.TEACHER, Attainment.PARTLY),
                said(Voice.UNION_REPRESENTATIVE, Attainment.NO)));
        assertThat(cell.word()).isEqualTo(CellWord.BOTH);
        assertThat(cell.voices())
                .extracting(Cell.Voiced::voice)
                .containsExactly(Voice.TEACHER, Voice.LEADER, Voice.UNION_REPRESENTATIVE);
    }

    @Example
    void other_words_stand_side_by_side() {
        var cell = Cell.of(List.of(said(Voice.LEADER, Attainment.PARTLY), said(Voice.TEACHER, Attainment.YES)));
        assertThat(cell.word()).isEqualTo(CellWord.DIFFERENT);
        assertThat(cell.attainments()).containsExactly(Attainment.YES, Attainment.PARTLY);
    }

    @Example
    void the_school_is_meant_when_nothing_else_is_said() {
        var school = said(Voice.LEADER, Attainment.YES, CriterionLevel.SCHOOL, "");
        var network = said(Voice.NETWORK, Attainment.YES, CriterionLevel.NETWORK, "Omfatter ikke alle.");
        assertThat(Cell.of(List.of(school)).common().levels()).isEmpty();
        assertThat(Cell.of(List.of(network)).common().levels()).containsExactly(CriterionLevel.NETWORK);
        assertThat(Cell.of(List.of(network, school)).common().levels())
                .containsExactly(CriterionLevel.SCHOOL, CriterionLevel.NETWORK);
        assertThat(Cell.of(List.of(network)).common().qualifiers()).containsExactly("Omfatter ikke alle");
    }

    @Example
    void the_same_qualifier_stands_once() {
        var cell = Cell.of(List.of(
                said(Voice.LEADER, Attainment.YES, null, "men ikke behov"),
                said(Voice.TEACHER, Attainment.YES, null, " Men ikke behov.")));
        assertThat(cell.common().qualifiers()).hasSize(1);
    }

    @Provide
    Arbitrary<List<Said>> answers() {
        var answer = Combinators.combine(
                        Arbitraries.of(Attainment.class),
                        Arbitraries.of(CriterionLevel.class).injectNull(0.4),
                        Arbitraries.of("", "men omfatter ikke alle", "omfatter for få", "men ikke behov"),
                        Arbitraries.of(Evidence.class).injectNull(0.3),
                        Arbitraries.of("", "Vi møttes hver uke.", "Ingen spurte oss."))
                .as((attainment, level, qualifier, evidence, reason) -> new CriterionAnswer(
                        OutcomeCriterion.COLLECTIVE, attainment, level, qualifier, reason, evidence));
        return Combinators.combine(
                        Arbitraries.of(Voice.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of("solvang", "vagen", "kommunen").map(OrganisationId::new),
                        Arbitraries.integers().between(0, 3).map(AT::plusSeconds),
                        answer)
                .as(Said::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void the_order_of_answers_never_changes_the_cell(@ForAll("answers") List<Said> answers, @ForAll Random random) {
        var shuffled = new ArrayList<>(answers);
        java.util.Collections.shuffle(shuffled, random);
        var cell = Cell.of(answers);
        var other = Cell.of(shuffled);
        assertThat(other).isEqualTo(cell);
        assertThat(other.word()).isEqualTo(cell.word());
        assertThat(other.voices()).isEqualTo(cell.voices());
        if (!answers.isEmpty()) {
            assertThat(other.common()).isEqualTo(cell.common());
        }
    }

    @Property
    void every_voice_is_kept(@ForAll("answers") List<Said> answers) {
        var cell = Cell.of(answers);
        assertThat(cell.said()).containsExactlyInAnyOrderElementsOf(answers);
        assertThat(cell.voices().stream().mapToInt(Cell.Voiced::count).sum()).isEqualTo(answers.size());
        for (var one : answers) {
            assertThat(cell.voices())
                    .anyMatch(it -> it.voice() == one.voice()
                            && it.words().attainment() == one.answer().attainment());
        }
    }

    @Property
    void no_word_is_made_up_and_none_is_lost(@ForAll("answers") List<Said> answers) {
        var cell = Cell.of(answers);
        var used = answers.stream().map(it -> it.answer().attainment()).toList();
        assertThat(cell.attainments()).hasSameElementsAs(Set.copyOf(used));
        var yesAndNo = used.contains(Attainment.YES) && used.contains(Attainment.NO);
        assertThat(cell.word() == CellWord.BOTH).isEqualTo(yesAndNo);
    }

    @Property
    void a_qualifier_is_never_lost(@ForAll("answers") List<Said> answers) {
        var cell = Cell.of(answers);
        if (cell.attainments().size() == 1) {
            for (var one : answers) {
                var written = one.answer().qualifier();
                assertThat(cell.common().qualifiers().stream().map(it -> it.toLowerCase(Locale.ROOT)))
                        .containsAll(written.isEmpty() ? List.of() : List.of(written));
            }
        }
    }
}
