package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.SpendingLine;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.BudgetLine;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.events.seedfunds.SeedFundEvent;
import no.dekom.events.seedfunds.SeedFundEvent.SeedFundOpened;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.AffiliationDeclared;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAmended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAssessed;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationWithdrawn;
import no.dekom.events.seedfunds.SeedFundRoundEvent.CasePresented;
import no.dekom.events.seedfunds.SeedFundRoundEvent.DeadlineExtended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.OwnMoneyAdded;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundDecided;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundOpened;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;

/**
 * A case that an event is a fact of, with the values that the case has after it.
 *
 * @param whole kinds of values of which the event tells all: one that stood and is not told again is gone
 */
record TouchedCase(CaseKind kind, String id, List<Value> values, List<Whole> whole) {

    /** A kind of values, of a part or of all ({@code part} null). */
    record Whole(String kind, String part) {

        boolean holds(Value value) {
            return value.kind().equals(kind) && (part == null || part.equals(value.part()));
        }
    }

    /**
     * A value of a case. What it is a value of is its kind, school and part together.
     *
     * @param kind {@code sum.…}, {@code date.…}, {@code text.…}, {@code choices.…} or {@code answer.…}
     * @param school whose value, when a case has one for each school; else null
     * @param part what more it is a value of: a budget line, a criterion, or who advised it; else null
     * @param value null when the case has it no more
     */
    record Value(String kind, String school, String part, String value) {

        static Value sum(String kind, OrganisationId school, Nok sum) {
            return sum(kind, school, null, sum.kroner());
        }

        static Value sum(String kind, OrganisationId school, String part, long kroner) {
            return new Value("sum." + kind, school == null ? null : school.value(), part, Long.toString(kroner));
        }

        static Value date(String kind, Object date) {
            return new Value("date." + kind, null, null, date.toString());
        }

        static Value text(String kind, String text) {
            return new Value("text." + kind, null, null, text == null || text.isEmpty() ? null : text);
        }

        static Value choices(String kind, List<? extends Enum<?>> chosen) {
            var names = chosen.stream().map(Enum::name).collect(Collectors.joining(","));
            return new Value("choices." + kind, null, null, names.isEmpty() ? null : names);
        }

        /** Key of the value among those of its case. */
        String what() {
            return String.join("|", kind, Objects.toString(school, ""), Objects.toString(part, ""));
        }

        /** What a {@link #what} is the key of, with no value. */
        static Value none(String what) {
            var parts = what.split("\\|", 3);
            return new Value(
                    parts[0], parts[1].isEmpty() ? null : parts[1], parts[2].isEmpty() ? null : parts[2], null);
        }
    }

    private static TouchedCase of(CaseKind kind, Object id, Value... values) {
        return new TouchedCase(kind, id.toString(), List.of(values), List.of());
    }

    private static TouchedCase application(ApplicationId id, Stream<Value> values, Whole... whole) {
        return new TouchedCase(CaseKind.APPLICATION, id.value(), values.toList(), List.of(whole));
    }

    /** The network or other organisation that an event tells it belongs under, or null. */
    static OrganisationId place(Object event) {
        return switch (event) {
            case SeedFundOpened it -> it.network();
            case SeedFundRoundOpened it -> it.network();
            case OutcomeExpected it -> it.network();
            case OrganisationEvent it -> it.organisation();
            case RoleGiven it -> it.organisation();
            case RoleEnded it -> it.organisation();
            default -> null;
        };
    }

    /** The case whose first fact told where this event belongs; for those that {@link #place} says nothing of. */
    static TouchedCase placedBy(Object event) {
        return switch (event) {
            case SeedFundRoundEvent it -> of(CaseKind.ROUND, it.round());
            case OutcomeEvent it -> of(CaseKind.MEASURE, it.measure());
            default -> throw new IllegalArgumentException("Placed by itself: " + event.getClass());
        };
    }

    static List<TouchedCase> by(Object event) {
        return switch (event) {
            case SeedFundEvent it -> List.of(of(CaseKind.FUND, it.fund()));
            case SeedFundRoundEvent it -> round(it);
            case OutcomeEvent it -> List.of(outcome(it));
            case OrganisationEvent it -> List.of(of(CaseKind.ORGANISATION, it.organisation()));
            case RoleGiven it ->
                List.of(of(CaseKind.PERSON, it.person()), of(CaseKind.ORGANISATION, it.organisation()));
            case RoleEnded it ->
                List.of(of(CaseKind.PERSON, it.person()), of(CaseKind.ORGANISATION, it.organisation()));
            default -> List.of();
        };
    }

    private static List<TouchedCase> round(SeedFundRoundEvent event) {
        var round = event.round();
        return switch (event) {
            case SeedFundRoundOpened it ->
                List.of(
                        of(
                                CaseKind.ROUND,
                                round,
                                Value.sum("frame", null, it.frame()),
                                Value.sum("cap", null, it.cap()),
                                Value.date("deadline", it.deadline()),
                                Value.date("reportDue", it.reportDue())),
                        of(CaseKind.FUND, it.fund()));
            case OwnMoneyAdded it -> List.of(of(CaseKind.ROUND, round, Value.sum("ownMoney", it.owner(), it.amount())));
            case DeadlineExtended it -> List.of(of(CaseKind.ROUND, round, Value.date("deadline", it.to())));
            case SeedFundsAppliedFor it -> List.of(written(it.application(), it.content()), of(CaseKind.ROUND, round));
            case ApplicationAmended it -> List.of(written(it.application(), it.content()), of(CaseKind.ROUND, round));
            case ApplicationWithdrawn it ->
                List.of(application(it.application(), Stream.empty()), of(CaseKind.ROUND, round));
            case AffiliationDeclared it ->
                List.of(application(it.application(), Stream.empty()), of(CaseKind.ROUND, round));
            case ApplicationAssessed it -> List.of(advised(it), of(CaseKind.ROUND, round));
            case CasePresented it -> presented(it);
            case SeedFundRoundDecided it -> decided(it);
        };
    }

    private static Value sum(String kind, SchoolSum part) {
        return Value.sum(kind, part.school(), part.sum());
    }

    private static TouchedCase advised(ApplicationAssessed it) {
        var assessor = it.assessor().value();
        var sums = it.proposal().isEmpty()
                ? Stream.of(Value.sum("advised", null, assessor, 0))
                : it.proposal().stream()
                        .map(part -> Value.sum(
                                "advised", part.school(), assessor, part.sum().kroner()));
        return application(it.application(), sums, new Whole("sum.advised", assessor));
    }

    private static TouchedCase written(ApplicationId application, ApplicationContent content) {
        var values = new ArrayList<Value>();
        content.schools().forEach(part -> values.add(sum("applied", part)));
        values.add(Value.text("title", content.title()));
        values.add(Value.text("aim", content.aim()));
        values.add(Value.choices("Basis", content.basis()));
        values.add(Value.text("basis", content.basisText()));
        values.add(Value.choices("TookPart", content.tookPart()));
        values.add(Value.text("involvement", content.involvement()));
        var lines = new LinkedHashMap<BudgetLine, Long>();
        content.budget()
                .forEach(line -> lines.merge(
                        new BudgetLine(line.school(), line.kind(), line.text(), Nok.ZERO),
                        line.amount().kroner(),
                        Long::sum));
        lines.forEach((line, kroner) ->
                values.add(Value.sum("budget", line.school(), line.kind().name() + ": " + line.text(), kroner)));
        values.add(Value.text("sharing", content.sharing()));
        values.add(Value.text("university", content.university()));
        return application(application, values.stream(), new Whole("sum.applied", null), new Whole("sum.budget", null));
    }

    private static List<TouchedCase> presented(CasePresented it) {
        var touched = new ArrayList<TouchedCase>();
        var total = 0L;
        for (var line : it.lines()) {
            touched.add(application(
                    line.application(),
                    line.sums().stream().map(part -> sum("proposed", part)),
                    new Whole("sum.proposed", null)));
            total += line.sums().stream().mapToLong(part -> part.sum().kroner()).sum();
        }
        touched.add(of(CaseKind.ROUND, it.round(), Value.sum("proposedTotal", null, new Nok(total))));
        return touched;
    }

    private static List<TouchedCase> decided(SeedFundRoundDecided it) {
        var touched = new ArrayList<TouchedCase>();
        for (var line : it.lines()) {
            touched.add(application(
                    line.application(),
                    line.awards().stream().map(award -> Value.sum("awarded", award.school(), award.sum()))));
        }
        touched.add(of(CaseKind.ROUND, it.round(), Value.sum("awardedTotal", null, it.awarded())));
        return touched;
    }

    private static TouchedCase outcome(OutcomeEvent event) {
        var values = new ArrayList<Value>();
        switch (event) {
            case OutcomeExpected it -> {
                values.add(Value.text("title", it.title()));
                values.add(Value.date("reportDue", it.due()));
                it.grants().forEach(grant -> values.add(Value.sum("granted", grant.school(), grant.sum())));
            }
            case OutcomeReported it -> reported(it.report(), values);
            case OutcomeReopened it -> values.add(Value.date("reportDue", it.due()));
            case OutcomeReminded it -> {}
        }
        return new TouchedCase(CaseKind.MEASURE, event.measure().value(), values, List.of());
    }

    private static void reported(OutcomeReport report, List<Value> values) {
        values.add(Value.sum(
                "spent",
                null,
                Nok.sum(report.spending().stream().map(SpendingLine::spent).toList())));
        values.add(Value.text("whatWasDone", report.whatWasDone()));
        for (var answer : report.answers()) {
            var text = answer.attainment().name() + (answer.qualifier().isEmpty() ? "" : ": " + answer.qualifier());
            values.add(new Value("answer.Attainment", null, answer.criterion().name(), text));
        }
        values.add(Value.text("whatDidNotWork", report.whatDidNotWork()));
        values.add(Value.text("whatStays", report.whatStays()));
    }
}
