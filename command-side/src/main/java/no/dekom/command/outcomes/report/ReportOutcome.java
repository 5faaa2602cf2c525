package no.dekom.command.outcomes.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.outcomes.OutcomeState;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.Grant;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.SharedAt;
import no.dekom.events.outcomes.SpendingLine;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Rapporter utfallet av et tiltak. */
public record ReportOutcome(@TargetAggregateIdentifier MeasureId measure, OutcomeReport report) {

    /** One report a measure; a sent one is corrected after it has been opened again. */
    public record OutcomeIsReportedOnce(OutcomeState state) implements Rule {

        @Override
        public boolean holds() {
            return !state.reported();
        }
    }

    /** All six criteria are answered, each once. */
    public record EveryCriterionIsAnswered(List<CriterionAnswer> answers) implements Rule {

        @Override
        public boolean holds() {
            var answered = answers.stream().map(CriterionAnswer::criterion).toList();
            return answered.size() == OutcomeCriterion.values().length
                    && new HashSet<>(answered).containsAll(Arrays.asList(OutcomeCriterion.values()));
        }

        @Override
        public String field() {
            return "answers";
        }
    }

    /** An answer that is not a plain yes says in what way. */
    public record AnswersAreQualified(List<CriterionAnswer> answers) implements Rule {

        @Override
        public boolean holds() {
            return first() < 0;
        }

        private int first() {
            for (var at = 0; at < answers.size(); at++) {
                var answer = answers.get(at);
                if (answer.attainment() != Attainment.YES && answer.qualifier().isBlank()) {
                    return at;
                }
            }
            return -1;
        }

        @Override
        public String field() {
            return "answers[" + first() + "].qualifier";
        }
    }

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
            for (var at = 0; at < spending.size(); at++) {
                var line = spending.get(at);
                if (!line.spent().equals(line.budgeted()) && line.explanation().isBlank()) {
                    return at;
                }
            }
            return -1;
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

    public OutcomeEvent decide(OutcomeState state, ActingAs actor, Directory directory, Instant now) {
        var schools = state.expected().grants().stream().map(Grant::school).collect(Collectors.toSet());
        NotAllowed.unless(
                Set.of(Role.TEACHER, Role.SCHOOL_LEADER).contains(actor.role())
                        && schools.contains(actor.organisation())
                        && directory.holds(actor),
                "SchoolsWithAGrantReport");
        Rule.require(
                new OutcomeIsReportedOnce(state),
                new SpendingIsBySchoolsWithAGrant(
                        report.spending(), state.expected().grants()),
                new DifferenceIsExplained(report.spending()),
                new EveryCriterionIsAnswered(report.answers()),
                new AnswersAreQualified(report.answers()),
                new SharingHasHappened(report.sharedAt(), Oslo.day(now)));
        return new OutcomeReported(measure, report);
    }
}
