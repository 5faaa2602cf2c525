package no.dekom.command.needs.sendin;

import java.util.Arrays;
import java.util.HashSet;
import no.dekom.command.edge.Rule;
import no.dekom.events.Nok;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CriterionPlan;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.outcomes.OutcomeCriterion;

/** What a measure must tell before it is sent in. */
final class WholeMeasure {

    private WholeMeasure() {}

    /** A measure names its schools; a joint one gets them as they join. */
    record SchoolsAreNamed(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return content.joint() || !content.schools().isEmpty();
        }

        @Override
        public String field() {
            return "schools";
        }
    }

    /** A measure says whom it is for. */
    record TargetGroupIsGiven(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return !content.targetGroup().isEmpty();
        }

        @Override
        public String field() {
            return "targetGroup";
        }
    }

    /** A measure says how many take part. */
    record ParticipantsAreGiven(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return content.participants() > 0;
        }

        @Override
        public String field() {
            return "participants";
        }
    }

    /** A measure says how long it lasts. */
    record DurationIsGiven(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return content.years() > 0;
        }

        @Override
        public String field() {
            return "years";
        }
    }

    /** The rule set says how many years a measure lasts at the most. */
    record MeasureLastsNoLongerThanAllowed(MeasureContent content, Integer most) implements Rule {

        @Override
        public boolean holds() {
            return most == null || content.years() <= most;
        }

        @Override
        public Object[] details() {
            return new Object[] {content.years(), most};
        }

        @Override
        public String field() {
            return "years";
        }
    }

    /** A measure rests on needs that have been reported. */
    record MeasureRestsOnNeeds(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return !content.needs().isEmpty();
        }

        @Override
        public String field() {
            return "needs";
        }
    }

    /** A measure says how it follows from the long-term plan. */
    record MeasureFollowsThePlan(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return !content.plan().isEmpty();
        }

        @Override
        public String field() {
            return "plan";
        }
    }

    /** A measure has a university with it; what single teachers try out needs none. */
    record UniversityIsNamed(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return content.model() == ChangeModel.ENTHUSIAST || content.up1() != null || content.up2() != null;
        }

        @Override
        public String field() {
            return "up1";
        }
    }

    /** A course has gatherings. */
    record CourseHasGatherings(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return content.model() != ChangeModel.COURSE
                    || !content.gatherings().isEmpty();
        }

        @Override
        public String field() {
            return "gatherings";
        }
    }

    /** What is learnt is tried at the schools. */
    record InterimWorkIsDescribed(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return content.model() == ChangeModel.ENTHUSIAST
                    || !content.interimWork().isEmpty();
        }

        @Override
        public String field() {
            return "interimWork";
        }
    }

    /** A measure says what it costs. */
    record BudgetIsGiven(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return content.cost().exceeds(Nok.ZERO);
        }

        @Override
        public String field() {
            return "budget";
        }
    }

    /** Owners pay a part themselves, of whatever it costs. */
    record OwnShareIsGiven(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return content.cost().equals(Nok.ZERO) || content.ownShare().exceeds(Nok.ZERO);
        }

        @Override
        public String field() {
            return "budget";
        }
    }

    /** The rule set says how much of the grant owners add themselves. That they add something is a rule of its own. */
    record OwnShareIsLargeEnough(MeasureContent content, Integer percent) implements Rule {

        @Override
        public boolean holds() {
            return percent == null
                    || content.ownShare().equals(Nok.ZERO)
                    || !content.leastOwnShare(percent).exceeds(content.ownShare());
        }

        @Override
        public Object[] details() {
            return new Object[] {content.ownShare(), percent, content.leastOwnShare(percent), content.cost()};
        }

        @Override
        public String field() {
            return "budget";
        }
    }

    /** All six criteria are answered, each once. */
    record MeasureAnswersEveryCriterion(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            var answered =
                    content.answers().stream().map(CriterionPlan::criterion).toList();
            return answered.size() == OutcomeCriterion.values().length
                    && new HashSet<>(answered).containsAll(Arrays.asList(OutcomeCriterion.values()));
        }

        @Override
        public String field() {
            return "answers";
        }
    }
}
