package no.dekom.command.outcomes.report;

import java.util.List;
import java.util.stream.IntStream;
import no.dekom.command.edge.Rule;
import no.dekom.events.outcomes.HeldActivity;
import no.dekom.events.outcomes.Participation;

/** What holds of activities and of who took part. */
final class NumberRules {

    private NumberRules() {}

    static boolean isLeftOut(HeldActivity it) {
        return it.planned() == 0
                && it.held() == 0
                && it.hoursPlanned() == 0
                && it.hoursUsed() == 0
                && it.note().isBlank();
    }

    static boolean isLeftOut(Participation it) {
        return it.tookPart() == 0 && it.ofHowMany() == 0;
    }

    /** Gatherings and hours are counted from nothing up. */
    record ActivitiesAreCounted(List<HeldActivity> activities) implements Rule {

        @Override
        public boolean holds() {
            return activities.stream()
                    .allMatch(
                            it -> it.planned() >= 0 && it.held() >= 0 && it.hoursPlanned() >= 0 && it.hoursUsed() >= 0);
        }

        @Override
        public String field() {
            return "activities";
        }
    }

    /** No more took part than there are. */
    record NoMoreTookPartThanThereAre(List<Participation> participation) implements Rule {

        @Override
        public boolean holds() {
            return at() < 0;
        }

        private int at() {
            return IntStream.range(0, participation.size())
                    .filter(at -> participation.get(at).tookPart() < 0
                            || participation.get(at).tookPart()
                                    > participation.get(at).ofHowMany())
                    .findFirst()
                    .orElse(-1);
        }

        @Override
        public Object[] details() {
            return new Object[] {
                participation.get(at()).tookPart(), participation.get(at()).ofHowMany()
            };
        }

        @Override
        public String field() {
            return "participation[" + at() + "].tookPart";
        }
    }

    /** A group is counted once, or its people would be counted twice. */
    record EachGroupIsCountedOnce(List<Participation> participation) implements Rule {

        @Override
        public boolean holds() {
            return participation.stream().map(Participation::group).distinct().count() == participation.size();
        }

        @Override
        public String field() {
            return "participation";
        }
    }
}
