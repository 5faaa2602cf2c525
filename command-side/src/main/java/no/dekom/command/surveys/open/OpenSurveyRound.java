package no.dekom.command.surveys.open;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.Rule;
import no.dekom.command.surveys.Instruments;
import no.dekom.command.surveys.SurveyActors;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.surveys.InstrumentId;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.events.surveys.SurveyGroup;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundOpened;
import no.dekom.events.surveys.SurveyRoundId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Åpne en spørreundersøkelse. How it will be shown is settled here, before anybody answers. */
public record OpenSurveyRound(
        @TargetAggregateIdentifier SurveyRoundId round,
        OrganisationId asker,
        int year,
        String title,
        InstrumentId instrument,
        int version,
        MeasureId measure,
        SurveyBreakdown shownBy,
        int threshold,
        List<SurveyGroup> groups,
        LocalDate due) {

    public static final int LOWEST_THRESHOLD = 5;

    public OpenSurveyRound {
        groups = List.copyOf(groups);
    }

    /** Those who are asked have some days to answer. */
    public record AnswersHaveTime(LocalDate due, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return due.isAfter(today);
        }

        @Override
        public String field() {
            return "due";
        }
    }

    /** Below five answers, who said what can be guessed. */
    public record FewAnswersAreNotShown(int threshold) implements Rule {

        @Override
        public boolean holds() {
            return threshold >= LOWEST_THRESHOLD;
        }

        @Override
        public Object[] details() {
            return new Object[] {LOWEST_THRESHOLD};
        }

        @Override
        public String field() {
            return "threshold";
        }
    }

    /** Whoever is asked belongs under the one who asks, or to a university that works with it. */
    public record AskedBelongHere(boolean holds) implements Rule {

        @Override
        public String field() {
            return "groups";
        }
    }

    /** A group is asked once. */
    public record EachGroupIsAskedOnce(List<SurveyGroup> groups) implements Rule {

        @Override
        public boolean holds() {
            var seen = new HashSet<String>();
            return groups.stream().allMatch(it -> seen.add(it.voice() + " " + it.organisation()));
        }

        @Override
        public String field() {
            return "groups";
        }
    }

    /** A round that could never be shown asks people in vain. */
    public record EnoughAreAsked(List<SurveyGroup> groups, int threshold) implements Rule {

        @Override
        public boolean holds() {
            return groups.stream().mapToInt(SurveyGroup::population).sum() >= threshold;
        }

        @Override
        public Object[] details() {
            return new Object[] {threshold};
        }

        @Override
        public String field() {
            return "groups";
        }
    }

    public SurveyRoundEvent decide(ActingAs actor, Directory directory, Instruments instruments, LocalDate today) {
        SurveyActors.demandAsker(asker, actor, directory);
        if (instruments.find(instrument, version).isEmpty()) {
            throw new NotFound("instrument " + instrument);
        }
        Rule.require(
                new AnswersHaveTime(due, today),
                new FewAnswersAreNotShown(threshold),
                new AskedBelongHere(groups.stream().allMatch(it -> belongs(it.organisation(), directory))),
                new EachGroupIsAskedOnce(groups),
                new EnoughAreAsked(groups, threshold));
        return new SurveyRoundOpened(
                round, asker, year, title, instrument, version, measure, shownBy, threshold, groups, due);
    }

    private boolean belongs(OrganisationId one, Directory directory) {
        var kind = directory.kindOf(one);
        return kind.isPresent() && (kind.get() == OrganisationKind.UNIVERSITY || directory.isWithin(one, asker));
    }
}
