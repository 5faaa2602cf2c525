package no.dekom.command.allocation.recommend;

import java.util.Objects;
import java.util.Optional;
import no.dekom.allocation.AllocationResult;
import no.dekom.allocation.CountyGround;
import no.dekom.allocation.Formula;
import no.dekom.command.allocation.AdoptionGrounds;
import no.dekom.command.allocation.AdoptionGrounds.Concluded;
import no.dekom.command.allocation.Models;
import no.dekom.command.allocation.RecommendationState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.allocation.RecommendedSum;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.allocation.ScenarioId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.meetings.SubjectKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Vedta innstillingen: what the forum saw and concluded on, worked out anew here and locked with all it rests on. */
public record AdoptRecommendation(
        @TargetAggregateIdentifier RecommendationId recommendation,
        ScenarioId scenario,
        MeetingId meeting,
        AgendaCaseId agendaCase) {

    /** The scenario is of the county and year of the recommendation. */
    public record ScenarioIsOfTheYear(boolean holds, int year) implements Rule {

        @Override
        public Object[] details() {
            return new Object[] {String.valueOf(year)};
        }

        @Override
        public String field() {
            return "scenario";
        }
    }

    /** What is adopted is what the forum was asked about, and agreed to. */
    public record ForumAgreedToTheScenario(Optional<Concluded> concluded, ScenarioId scenario) implements Rule {

        @Override
        public boolean holds() {
            return concluded
                    .filter(it -> it.adopted()
                            && it.subject() != null
                            && it.subject().kind() == SubjectKind.SCENARIO
                            && it.subject().id().equals(scenario.value()))
                    .isPresent();
        }

        @Override
        public String field() {
            return "agendaCase";
        }
    }

    /** The forum of the county decides, not another's. */
    public record ForumIsOfTheCounty(boolean holds) implements Rule {}

    /** The frame that is divided is the one the county has. */
    public record FrameIsTheCountys(Optional<Nok> frame, Nok divided) implements Rule {

        @Override
        public boolean holds() {
            return frame.filter(divided::equals).isPresent();
        }

        @Override
        public Object[] details() {
            return new Object[] {frame.map(Nok::kroner).orElse(0L), divided.kroner()};
        }
    }

    /** The steps are those of an approved model, to the letter. */
    public record ModelIsApprovedAsItStands(Optional<Models.Kept> model, ScenarioSaved scenario) implements Rule {

        @Override
        public boolean holds() {
            return model.filter(it -> it.approved() && it.content().equals(scenario.content()))
                    .isPresent();
        }
    }

    /** The sums can be worked out from what is registered. */
    public record SumsCanBeWorkedOut(AllocationResult result) implements Rule {

        @Override
        public boolean holds() {
            return !result.refused();
        }

        @Override
        public Object[] details() {
            return new Object[] {result.problems().size()};
        }
    }

    /** A new version is another distribution than the last. */
    public record AnotherThanTheLastVersion(boolean holds) implements Rule {

        @Override
        public String field() {
            return "scenario";
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public RecommendationEvent decide(
            RecommendationState state,
            ActingAs actor,
            Directory directory,
            AdoptionGrounds grounds,
            Models models,
            Long read) {
        BeginRecommendation.demandSecretariat(state.county(), actor, directory);
        StaleVersion.check(read, state.edits());
        var tried = grounds.scenario(scenario).orElseThrow(() -> new NotFound("scenario"));
        var concluded = grounds.conclusion(meeting, agendaCase);
        Rule.require(
                new ScenarioIsOfTheYear(
                        tried.county().equals(state.county()) && tried.year() == state.year(), state.year()),
                new AnotherThanTheLastVersion(!Objects.equals(scenario, state.adopted())),
                new ForumAgreedToTheScenario(concluded, scenario),
                new ForumIsOfTheCounty(concluded
                        .filter(it -> directory.isWithin(it.forum(), state.county()))
                        .isPresent()),
                new FrameIsTheCountys(grounds.frame(state.county(), state.year()), tried.frame()));
        var model = models.find(tried.model());
        Rule.require(new ModelIsApprovedAsItStands(model, tried));
        return adopted(state, tried, model.orElseThrow(), grounds);
    }

    private RecommendationAdopted adopted(
            RecommendationState state, ScenarioSaved tried, Models.Kept model, AdoptionGrounds grounds) {
        var ground = grounds.ground(scenario);
        var result = Formula.run(model.content(), CountyGround.of(state.county(), ground), tried.overrides());
        Rule.require(new SumsCanBeWorkedOut(result));
        var lines = result.lines().stream()
                .map(line -> new RecommendedSum(
                        line.step(),
                        line.parent() == null ? null : line.parent().recipient(),
                        line.recipient(),
                        line.sum()))
                .toList();
        return new RecommendationAdopted(
                recommendation,
                state.version() + 1,
                meeting,
                agendaCase,
                scenario,
                model.ruleSet(),
                tried.model(),
                model.content(),
                ground,
                tried.overrides(),
                lines,
                result.leftOfFrame());
    }
}
