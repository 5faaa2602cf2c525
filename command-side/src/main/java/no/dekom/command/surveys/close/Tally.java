package no.dekom.command.surveys.close;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.dekom.command.surveys.Ballots.PartAnswer;
import no.dekom.command.surveys.Ballots.Taken;
import no.dekom.command.surveys.Ballots.TextAnswer;
import no.dekom.events.surveys.CountedAnswers;
import no.dekom.events.surveys.CountedAnswers.Block;
import no.dekom.events.surveys.CountedAnswers.PartAnswers;
import no.dekom.events.surveys.CountedAnswers.Response;
import no.dekom.events.surveys.CountedAnswers.WrittenAnswers;
import no.dekom.events.surveys.InstrumentContent;
import no.dekom.events.surveys.SurveyGroup;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundOpened;
import no.dekom.surveys.Blocks;
import no.dekom.surveys.Turnout;

/** Opptelling: the answers put together in blocks that are large enough, in an order that tells nothing. */
final class Tally {

    private static final Comparator<List<Integer>> BY_FIGURES =
            Comparator.comparing(scores -> scores.stream().map(Object::toString).reduce("", String::concat));

    private final SurveyRoundOpened round;
    private final Taken taken;

    private Tally(SurveyRoundOpened round, Taken taken) {
        this.round = round;
        this.taken = taken;
    }

    static CountedAnswers of(SurveyRoundOpened round, InstrumentContent content, Taken taken) {
        var tally = new Tally(round, taken);
        return new CountedAnswers(
                tally.responses(),
                content.parts().stream()
                        .map(part -> new PartAnswers(part.key(), tally.blocks(part.key())))
                        .toList(),
                content.questions().stream()
                        .map(one -> new WrittenAnswers(one.key(), tally.written(one.key())))
                        .toList());
    }

    private List<Response> responses() {
        return IntStream.range(0, round.groups().size())
                .mapToObj(group -> {
                    var told = Turnout.of(
                            taken.invited().get(group), taken.answered().get(group), round.threshold());
                    return new Response(group, told.invited(), told.atLeast(), told.atMost());
                })
                .toList();
    }

    /** What is shown apart: places of groups that have the same value of the breakdown. */
    private List<List<Integer>> values() {
        Function<SurveyGroup, Object> value = group -> switch (round.shownBy()) {
            case NONE -> "";
            case VOICE -> group.voice();
            case ORGANISATION -> group.organisation();
        };
        var groups = round.groups();
        return groups.stream()
                .map(value)
                .distinct()
                .map(one -> IntStream.range(0, groups.size())
                        .filter(at -> Objects.equals(value.apply(groups.get(at)), one))
                        .boxed()
                        .toList())
                .toList();
    }

    private List<Block> blocks(String part) {
        var answers =
                taken.parts().stream().filter(it -> it.part().equals(part)).toList();
        var values = values();
        var counts = values.stream()
                .map(groups -> (int) answers.stream()
                        .filter(it -> groups.contains(it.group()))
                        .count())
                .toList();
        return Blocks.of(counts, round.threshold()).stream()
                .map(block -> block(block.values().stream().map(values::get).toList(), answers))
                .toList();
    }

    private static Block block(List<List<Integer>> values, List<PartAnswer> answers) {
        var groups = new ArrayList<Integer>();
        values.forEach(groups::addAll);
        groups.sort(Comparator.naturalOrder());
        return new Block(
                groups,
                answers.stream()
                        .filter(it -> groups.contains(it.group()))
                        .map(PartAnswer::scores)
                        .sorted(BY_FIGURES)
                        .toList());
    }

    private List<String> written(String question) {
        var texts = taken.texts().stream()
                .filter(it -> it.question().equals(question))
                .map(TextAnswer::answer)
                .sorted()
                .toList();
        return texts.size() < round.threshold() ? List.of() : texts;
    }
}
