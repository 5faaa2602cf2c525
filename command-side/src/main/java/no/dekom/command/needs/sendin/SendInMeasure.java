package no.dekom.command.needs.sendin;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.needs.MeasureActors;
import no.dekom.command.needs.MeasureIsBeingWritten;
import no.dekom.command.needs.MeasureIsNotSettled;
import no.dekom.command.needs.MeasureState;
import no.dekom.command.needs.sendin.WholeMeasure.BudgetIsGiven;
import no.dekom.command.needs.sendin.WholeMeasure.CourseHasGatherings;
import no.dekom.command.needs.sendin.WholeMeasure.DurationIsGiven;
import no.dekom.command.needs.sendin.WholeMeasure.InterimWorkIsDescribed;
import no.dekom.command.needs.sendin.WholeMeasure.MeasureAnswersEveryCriterion;
import no.dekom.command.needs.sendin.WholeMeasure.MeasureFollowsThePlan;
import no.dekom.command.needs.sendin.WholeMeasure.MeasureLastsNoLongerThanAllowed;
import no.dekom.command.needs.sendin.WholeMeasure.MeasureRestsOnNeeds;
import no.dekom.command.needs.sendin.WholeMeasure.OwnShareIsGiven;
import no.dekom.command.needs.sendin.WholeMeasure.OwnShareIsLargeEnough;
import no.dekom.command.needs.sendin.WholeMeasure.ParticipantsAreGiven;
import no.dekom.command.needs.sendin.WholeMeasure.SchoolsAreNamed;
import no.dekom.command.needs.sendin.WholeMeasure.TargetGroupIsGiven;
import no.dekom.command.needs.sendin.WholeMeasure.UniversityIsNamed;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.ActingAs;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import no.dekom.events.needs.NeedsMeasureId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Send inn tiltak til sekretariatet. Only what is whole is sent. */
public record SendInMeasure(@TargetAggregateIdentifier NeedsMeasureId measure) {

    public MeasureEvent decide(
            MeasureState state, ActingAs actor, Directory directory, RuleSets ruleSets, Long readVersion) {
        NotAllowed.unless(MeasureActors.mayAnswerFor(state, actor, directory), "CoordinatorOrOwnerSendsIn");
        Rule.require(new MeasureIsNotSettled(state), new MeasureIsBeingWritten(state));
        Rule.require(whole(state.content(), Limits.on(state.begun(), ruleSets)));
        StaleVersion.check(readVersion, state.version());
        return new MeasureSentIn(measure);
    }

    /** What a measure must tell, in the order that it is asked for. The pages say the same before it is sent. */
    public static Rule[] whole(MeasureContent content, Limits limits) {
        return new Rule[] {
            new DurationIsGiven(content),
            new MeasureLastsNoLongerThanAllowed(content, limits.maxMeasureYears()),
            new SchoolsAreNamed(content),
            new TargetGroupIsGiven(content),
            new ParticipantsAreGiven(content),
            new MeasureRestsOnNeeds(content),
            new MeasureFollowsThePlan(content),
            new UniversityIsNamed(content),
            new CourseHasGatherings(content),
            new InterimWorkIsDescribed(content),
            new BudgetIsGiven(content),
            new OwnShareIsGiven(content),
            new OwnShareIsLargeEnough(content, limits.ownSharePercent()),
            new MeasureAnswersEveryCriterion(content)
        };
    }
}
