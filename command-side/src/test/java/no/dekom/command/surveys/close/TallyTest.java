package no.dekom.command.surveys.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.dekom.command.surveys.Ballots.PartAnswer;
import no.dekom.command.surveys.Ballots.Taken;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.Voice;
import no.dekom.events.surveys.CountedAnswers;
import no.dekom.events.surveys.InstrumentContent;
import no.dekom.events.surveys.InstrumentId;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.events.surveys.SurveyGroup;
import no.dekom.events.surveys.SurveyItem;
import no.dekom.events.surveys.SurveyPart;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundOpened;
import no.dekom.events.surveys.SurveyRoundId;
import no.dekom.events.surveys.Wording;
import org.junit.jupiter.api.Test;

/** Attacks on what is kept of a round: whoever has all of it cannot tell two of a block from each other. */
class TallyTest {

    private static final int THRESHOLD = 5;
    private static final int ROUNDS = 300;
    private static final Wording WORDS = new Wording("A", "A");
    private static final InstrumentContent CONTENT = new InstrumentContent(
            WORDS,
            List.of(new SurveyPart(
                    "p1", WORDS, false, List.of(new SurveyItem("q2", WORDS), new SurveyItem("q3", WORDS)))),
            List.of());
    private static final List<SurveyGroup> GROUPS = List.of(
            new SurveyGroup(Voice.TEACHER, new OrganisationId("a"), 9),
            new SurveyGroup(Voice.LEADER, new OrganisationId("a"), 9),
            new SurveyGroup(Voice.TEACHER, new OrganisationId("b"), 9),
            new SurveyGroup(Voice.UNION_REPRESENTATIVE, new OrganisationId("b"), 9));

    private static SurveyRoundOpened round(SurveyBreakdown shownBy) {
        return new SurveyRoundOpened(
                new SurveyRoundId("r"),
                new OrganisationId("n"),
                2026,
                "A",
                new InstrumentId("i"),
                1,
                null,
                shownBy,
                THRESHOLD,
                GROUPS,
                LocalDate.of(2026, 5, 6));
    }

    private static CountedAnswers counted(SurveyBreakdown shownBy, List<PartAnswer> answers) {
        var counts = IntStream.range(0, GROUPS.size())
                .mapToObj(group ->
                        (int) answers.stream().filter(it -> it.group() == group).count())
                .toList();
        return Tally.of(round(shownBy), CONTENT, new Taken(List.of(9, 9, 9, 9), counts, answers, List.of()));
    }

    private static List<PartAnswer> answers(Random random) {
        var answers = new ArrayList<PartAnswer>();
        for (var group = 0; group < GROUPS.size(); group++) {
            for (var person = random.nextInt(10); person > 0; person--) {
                answers.add(new PartAnswer("p1", group, List.of(1 + random.nextInt(5), 1 + random.nextInt(5))));
            }
        }
        return answers;
    }

    @Test
    void two_of_a_block_can_change_answers_and_nothing_that_is_kept_changes() {
        var random = new Random(19);
        for (var time = 0; time < ROUNDS; time++) {
            for (var shownBy : SurveyBreakdown.values()) {
                var answers = answers(random);
                var counted = counted(shownBy, answers);
                var blocks = counted.parts().getFirst().blocks();
                assertThat(blocks).allSatisfy(it -> assertThat(it.scores()).hasSizeGreaterThanOrEqualTo(THRESHOLD));
                assertThat(blocks.isEmpty()).isEqualTo(answers.size() < THRESHOLD);
                for (var one = 0; one < answers.size(); one++) {
                    for (var other = one + 1; other < answers.size(); other++) {
                        var first = answers.get(one);
                        var second = answers.get(other);
                        if (blocks.stream()
                                .anyMatch(it -> it.groups().containsAll(List.of(first.group(), second.group())))) {
                            assertThat(counted(shownBy, changed(answers, one, other)))
                                    .isEqualTo(counted);
                        }
                    }
                }
            }
        }
    }

    private static List<PartAnswer> changed(List<PartAnswer> answers, int one, int other) {
        var changed = new ArrayList<>(answers);
        changed.set(
                one,
                new PartAnswer(
                        "p1", answers.get(one).group(), answers.get(other).scores()));
        changed.set(
                other,
                new PartAnswer(
                        "p1", answers.get(other).group(), answers.get(one).scores()));
        return changed;
    }

    /** Also the order in which they came is lost. */
    @Test
    void the_order_of_the_answers_is_lost() {
        var random = new Random(20);
        for (var time = 0; time < ROUNDS; time++) {
            var answers = answers(random);
            var shuffled = new ArrayList<>(answers);
            Collections.shuffle(shuffled, random);
            assertThat(counted(SurveyBreakdown.VOICE, shuffled)).isEqualTo(counted(SurveyBreakdown.VOICE, answers));
        }
    }
}
