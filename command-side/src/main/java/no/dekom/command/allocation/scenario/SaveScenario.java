package no.dekom.command.allocation.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.dekom.allocation.ModelCheck;
import no.dekom.command.allocation.Models;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.events.allocation.ModelId;
import no.dekom.events.allocation.ScenarioEvent;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.allocation.ScenarioId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lagre et scenario. Its steps are those of the model, with the changes. */
public record SaveScenario(
        @TargetAggregateIdentifier ScenarioId scenario,
        int year,
        String title,
        Nok frame,
        ModelId model,
        List<StepChange> changes,
        LocalDate countedOn,
        List<AllocationOverride> overrides) {

    private static final Set<Role> WRITERS = Set.of(Role.STATE_GOVERNOR, Role.FORUM_MEMBER);

    /** A per cent is changed where there is one, a key where something is divided. */
    public record ChangesFitTheModel(AllocationModel model, List<StepChange> changes) implements Rule {

        @Override
        public boolean holds() {
            return changes.stream().allMatch(change -> change.fits(model));
        }

        @Override
        public Object[] details() {
            return new Object[] {
                changes.stream()
                        .filter(change -> !change.fits(model))
                        .findFirst()
                        .orElseThrow()
                        .step()
            };
        }
    }

    /** What cannot be run says nothing, so it is not kept. */
    public record ScenarioCanBeRun(AllocationModel content) implements Rule {

        @Override
        public boolean holds() {
            return ModelCheck.of(content).isEmpty();
        }
    }

    /** Overrides are of steps that there are. */
    public record OverridesAreOfTheModel(AllocationModel content, List<AllocationOverride> overrides) implements Rule {

        @Override
        public boolean holds() {
            var codes = content.steps().stream().map(step -> step.code()).toList();
            return overrides.stream().allMatch(one -> codes.contains(one.step()));
        }
    }

    static void demandWriter(OrganisationId county, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                WRITERS.contains(actor.role())
                        && directory.holds(actor)
                        && directory.isWithin(actor.organisation(), county),
                "TheForumAndItsSecretariatKeepScenarios");
    }

    public ScenarioEvent decide(ActingAs actor, Directory directory, Models models) {
        NotAllowed.unless(
                WRITERS.contains(actor.role()) && directory.holds(actor), "TheForumAndItsSecretariatKeepScenarios");
        var from = models.find(model).orElseThrow(() -> new NotFound("model"));
        demandWriter(from.county(), actor, directory);
        Rule.require(new ChangesFitTheModel(from.content(), changes));
        var content = StepChange.applied(from.content(), changes);
        Rule.require(new ScenarioCanBeRun(content), new OverridesAreOfTheModel(content, overrides));
        return new ScenarioSaved(scenario, from.county(), year, title, frame, model, content, countedOn, overrides);
    }
}
