package no.dekom.command.outcomes.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.outcomes.AnswerRules.AnswersAreChosen;
import no.dekom.command.outcomes.AnswerRules.AnswersAreQualified;
import no.dekom.command.outcomes.AnswerRules.AnswersTellTheirEvidence;
import no.dekom.command.outcomes.AnswerRules.EveryCriterionIsAnswered;
import no.dekom.command.outcomes.AnswerRules.VoiceIsOfTheRole;
import no.dekom.command.outcomes.OutcomeActors;
import no.dekom.command.outcomes.OutcomeState;
import no.dekom.command.outcomes.ReportIsNotLocked;
import no.dekom.command.outcomes.report.NumberRules.ActivitiesAreCounted;
import no.dekom.command.outcomes.report.NumberRules.EachGroupIsCountedOnce;
import no.dekom.command.outcomes.report.NumberRules.NoMoreTookPartThanThereAre;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.Grant;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.SharedAt;
import no.dekom.events.outcomes.SpendingLine;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Rapporter utfallet av et tiltak, or correct what was reported, until all parties have signed. Rows where nothing is written fall away. */
public record ReportOutcome(@TargetAggregateIdentifier MeasureId measure, OutcomeReport report) {

    /** Only schools that got money spend it. */
    public record SpendingIsBySchoolsWithAGrant(List<SpendingLine> spending, List<Grant> grants) implements Rule {

        @Override
        public boolean holds() {
            return spending.stream()
                    .allMatch(line ->
                            grants.stream().anyMatch(grant -> grant.school().equals(line.school())));
        }

        @Override
        public String field() {
            return "spending";
        }
    }

    /** Where the money went otherwise than planned, the report says why. */
    public record DifferenceIsExplained(List<SpendingLine> spending) implements Rule {

        @Override
        public boolean holds() {
            return first() < 0;
        }

        private int first() {
            return Rule.first(
                    spending,
                    line -> !line.spent().equals(line.budgeted())
                            && line.explanation().isBlank());
        }

        @Override
        public String field() {
            return "spending[" + first() + "].explanation";
        }
    }

    /** What has not happened yet is not reported as done. */
    public record SharingHasHappened(SharedAt sharedAt, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return sharedAt == null || !sharedAt.date().isAfter(today);
        }

        @Override
        public String field() {
            return "sharedAt.date";
        }
    }

    /** Whoever got money tells what it went to. */
    public record SpendingIsTold(List<SpendingLine> spending, List<Grant> grants) implements Rule {

        @Override
        public boolean holds() {
            return grants.isEmpty() || !spending.isEmpty();
        }

        @Override
        public String field() {
            return "spending";
        }
    }

    public OutcomeEvent decide(OutcomeState state, ActingAs actor, Directory directory, Instant now) {
        OutcomeActors.demandReporter(state, actor, directory);
        var grants = state.expected().grants();
        Rule.require(
                new ReportIsNotLocked(state),
                new VoiceIsOfTheRole(report.voice(), actor),
                new SpendingIsTold(report.spending(), grants),
                new SpendingIsBySchoolsWithAGrant(report.spending(), grants),
                new DifferenceIsExplained(report.spending()),
                new ActivitiesAreCounted(report.activities()),
                new NoMoreTookPartThanThereAre(report.participation()),
                new EachGroupIsCountedOnce(report.participation()),
                new EveryCriterionIsAnswered(report.answers()),
                new AnswersAreChosen(report.answers()),
                new AnswersAreQualified(report.answers()),
                new AnswersTellTheirEvidence(report.answers()),
                new SharingHasHappened(report.sharedAt(), Oslo.day(now)));
        return new OutcomeReported(measure, withoutEmptyRows());
    }

    private OutcomeReport withoutEmptyRows() {
        return new OutcomeReport(
                report.voice(),
                report.whatWasDone(),
                report.spending(),
                report.activities().stream()
                        .filter(it -> !NumberRules.isLeftOut(it))
                        .toList(),
                report.participation().stream()
                        .filter(it -> !NumberRules.isLeftOut(it))
                        .toList(),
                report.answers(),
                report.successFactors(),
                report.whatDidNotWork(),
                report.whatStays(),
                report.staysWith(),
                report.sharedAt());
    }
}
