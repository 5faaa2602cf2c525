package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.ScenarioEvent;
import no.dekom.events.audit.AttemptEvent;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.catalogue.EntryEvent;
import no.dekom.events.catalogue.EntryEvent.EntryPublished;
import no.dekom.events.catalogue.EntryEvent.EntryWithdrawn;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.needs.LongTermPlanEvent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.NeedsReportEvent;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeAccepted;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeRemarked;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.SpendingLine;
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentFileEvent;
import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.BudgetLine;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.events.seedfunds.SeedFundEvent;
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
import no.dekom.events.surveys.InstrumentEvent;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.query.audit.TouchedCase.Value;
import no.dekom.query.audit.TouchedCase.Whole;

/** Which cases an event is a fact of, and what values each has after it. */
final class Touches {

    private Touches() {}

    static List<TouchedCase> by(Object event) {
        return switch (event) {
            case SeedFundEvent it -> List.of(TouchedCase.of(CaseKind.FUND, it.fund()));
            case SeedFundRoundEvent it -> round(it);
            case OutcomeEvent it -> List.of(outcome(it));
            case PartnershipAgreed it ->
                List.of(
                        TouchedCase.of(CaseKind.PARTNERSHIP, it.partnership()),
                        TouchedCase.of(CaseKind.ORGANISATION, it.of()));
            case PartnershipEvent it -> List.of(TouchedCase.of(CaseKind.PARTNERSHIP, it.partnership()));
            case RuleSetEvent it -> List.of(RuleSetTouches.by(it));
            case NeedsReportEvent it -> List.of(NeedsTouches.by(it));
            case MeasureEvent it -> List.of(NeedsTouches.by(it));
            case LongTermPlanEvent it -> List.of(NeedsTouches.by(it));
            case FrameEvent it -> List.of(AllocationTouches.by(it));
            case ModelEvent it -> List.of(AllocationTouches.by(it));
            case ScenarioEvent it -> List.of(AllocationTouches.by(it));
            case RecommendationEvent it -> List.of(RecommendationTouches.by(it));
            case GrantEvent it -> List.of(GrantTouches.by(it));
            case EntryEvent it -> List.of(entry(it));
            case ComplaintEvent it -> ComplaintTouches.by(it);
            case PaymentEvent it -> List.of(PaymentTouches.by(it));
            case BankAccountEvent it -> List.of(PaymentTouches.by(it));
            case PaymentFileEvent it -> List.of(PaymentTouches.by(it));
            case AccountsEvent it -> List.of(AccountsTouches.by(it));
            case InstrumentEvent it -> List.of(SurveyTouches.by(it));
            case SurveyRoundEvent it -> List.of(SurveyTouches.by(it));
            case MeetingEvent it -> List.of(MeetingTouches.by(it));
            case OrganisationEvent it -> List.of(TouchedCase.of(CaseKind.ORGANISATION, it.organisation()));
            case ControlEvent it -> List.of(ControlTouches.by(it));
            case AttemptEvent it -> List.of(ControlTouches.by(it));
            case RoleGiven it ->
                List.of(
                        TouchedCase.of(CaseKind.PERSON, it.person()),
                        TouchedCase.of(CaseKind.ORGANISATION, it.organisation()));
            case RoleEnded it ->
                List.of(
                        TouchedCase.of(CaseKind.PERSON, it.person()),
                        TouchedCase.of(CaseKind.ORGANISATION, it.organisation()));
            default -> List.of();
        };
    }

    private static List<TouchedCase> round(SeedFundRoundEvent event) {
        var round = event.round();
        return switch (event) {
            case SeedFundRoundOpened it ->
                List.of(
                        TouchedCase.of(
                                CaseKind.ROUND,
                                round,
                                Value.sum("frame", null, it.frame()),
                                Value.sum("cap", null, it.cap()),
                                Value.date("deadline", it.deadline()),
                                Value.date("reportDue", it.reportDue())),
                        TouchedCase.of(CaseKind.FUND, it.fund()));
            case OwnMoneyAdded it ->
                List.of(TouchedCase.of(CaseKind.ROUND, round, Value.sum("ownMoney", it.owner(), it.amount())));
            case DeadlineExtended it -> List.of(TouchedCase.of(CaseKind.ROUND, round, Value.date("deadline", it.to())));
            case SeedFundsAppliedFor it ->
                List.of(written(it.application(), it.content()), TouchedCase.of(CaseKind.ROUND, round));
            case ApplicationAmended it ->
                List.of(written(it.application(), it.content()), TouchedCase.of(CaseKind.ROUND, round));
            case ApplicationWithdrawn it ->
                List.of(
                        TouchedCase.application(it.application(), Stream.empty()),
                        TouchedCase.of(CaseKind.ROUND, round));
            case AffiliationDeclared it ->
                List.of(
                        TouchedCase.application(it.application(), Stream.empty()),
                        TouchedCase.of(CaseKind.ROUND, round));
            case ApplicationAssessed it -> List.of(advised(it), TouchedCase.of(CaseKind.ROUND, round));
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
        return TouchedCase.application(it.application(), sums, new Whole("sum.advised", assessor));
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
        return TouchedCase.application(
                application, values.stream(), new Whole("sum.applied", null), new Whole("sum.budget", null));
    }

    private static List<TouchedCase> presented(CasePresented it) {
        var touched = new ArrayList<TouchedCase>();
        var total = 0L;
        for (var line : it.lines()) {
            var sums = line.sums().isEmpty()
                    ? Stream.of(Value.sum("proposed", null, Nok.ZERO))
                    : line.sums().stream().map(part -> sum("proposed", part));
            touched.add(TouchedCase.application(line.application(), sums, new Whole("sum.proposed", null)));
            total += line.sums().stream().mapToLong(part -> part.sum().kroner()).sum();
        }
        touched.add(TouchedCase.of(CaseKind.ROUND, it.round(), Value.sum("proposedTotal", null, new Nok(total))));
        return touched;
    }

    private static List<TouchedCase> decided(SeedFundRoundDecided it) {
        var touched = new ArrayList<TouchedCase>();
        for (var line : it.lines()) {
            var sums = line.awards().isEmpty()
                    ? Stream.of(Value.sum("awarded", null, Nok.ZERO))
                    : line.awards().stream().map(award -> Value.sum("awarded", award.school(), award.sum()));
            touched.add(TouchedCase.application(line.application(), sums));
        }
        touched.add(TouchedCase.of(CaseKind.ROUND, it.round(), Value.sum("awardedTotal", null, it.awarded())));
        return touched;
    }

    private static TouchedCase entry(EntryEvent event) {
        return switch (event) {
            case EntryPublished it ->
                TouchedCase.of(
                        CaseKind.CATALOGUE_ENTRY,
                        it.entry(),
                        Value.text("title", it.content().title()),
                        Value.text("theme", it.content().theme()),
                        Value.text("entryAbout", it.content().about()),
                        Value.text("entryWorked", it.content().worked()),
                        Value.text("entryDidNotWork", it.content().didNotWork()),
                        Value.text("entryStays", it.content().stays()),
                        Value.text("entryContact", it.content().contact()));
            case EntryWithdrawn it -> TouchedCase.of(CaseKind.CATALOGUE_ENTRY, it.entry());
        };
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
            case StatementGiven it -> {}
            case OutcomeSigned it -> {}
            case OutcomeAccepted it -> {}
            case MoreAskedFor it -> values.add(Value.date("reportDue", it.due()));
            case OutcomeRemarked it -> {}
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
