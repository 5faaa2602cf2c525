package no.dekom.query.audit;

import java.util.Optional;
import no.dekom.events.accounts.AccountsEvent.SettlementPrepared;
import no.dekom.events.accounts.AccountsEvent.SettlementSentBack;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.allocation.ScenarioEvent.ScenarioDiscarded;
import no.dekom.events.audit.ControlEvent.ControlBegun;
import no.dekom.events.audit.ControlEvent.FindingAnswered;
import no.dekom.events.audit.ControlEvent.FindingClosed;
import no.dekom.events.audit.ControlEvent.FindingMade;
import no.dekom.events.catalogue.EntryEvent.EntryWithdrawn;
import no.dekom.events.complaints.ComplaintEvent.ComplaintDeadlineExtended;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintForwarded;
import no.dekom.events.complaints.ComplaintEvent.ComplaintReconsidered;
import no.dekom.events.complaints.ComplaintEvent.ComplaintRejected;
import no.dekom.events.complaints.ComplaintEvent.ComplaintSettled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintWithdrawn;
import no.dekom.events.complaints.ComplaintEvent.EffectDeferred;
import no.dekom.events.complaints.ComplaintEvent.EffectResumed;
import no.dekom.events.complaints.ComplaintEvent.LateComplaintAdmitted;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantEvent.DecisionSentBack;
import no.dekom.events.meetings.MeetingEvent.CaseAmended;
import no.dekom.events.meetings.MeetingEvent.CasePutOnAgenda;
import no.dekom.events.meetings.MeetingEvent.CaseRemoved;
import no.dekom.events.meetings.MeetingEvent.MeetingCancelled;
import no.dekom.events.meetings.MeetingEvent.MeetingMoved;
import no.dekom.events.meetings.MeetingEvent.MinutesCorrected;
import no.dekom.events.meetings.MeetingEvent.PaperWithdrawn;
import no.dekom.events.needs.LongTermPlanEvent.PlanRevised;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureReopened;
import no.dekom.events.needs.MeasureEvent.MeasureSentBack;
import no.dekom.events.needs.MeasureEvent.MeasureWithdrawn;
import no.dekom.events.needs.NeedsReportEvent.NeedsCorrected;
import no.dekom.events.needs.Remark;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeAccepted;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeRemarked;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.payments.BankAccountEvent.AccountRejected;
import no.dekom.events.payments.PaymentEvent.OwnShareDocumented;
import no.dekom.events.payments.PaymentEvent.OwnShareSentBack;
import no.dekom.events.payments.PaymentEvent.PaymentOrderCancelled;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.seedfunds.SeedFundRoundEvent.AffiliationDeclared;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAssessed;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationWithdrawn;
import no.dekom.events.seedfunds.SeedFundRoundEvent.CasePresented;
import no.dekom.events.seedfunds.SeedFundRoundEvent.DeadlineExtended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.OwnMoneyAdded;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundDecided;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyExtended;

/** The reason that an event itself gives. */
final class FactReason {

    private FactReason() {}

    /** The reason as it concerns a case: of a decided round, an application sees its own. */
    static Optional<String> of(Object event, String id) {
        return switch (event) {
            case OwnMoneyAdded it -> Optional.of(it.note());
            case DeadlineExtended it -> Optional.of(it.reason());
            case ApplicationWithdrawn it -> Optional.of(it.reason());
            case AffiliationDeclared it -> Optional.of(it.grounds());
            case ApplicationAssessed it -> Optional.of(it.reason());
            case OutcomeReopened it -> Optional.of(it.reason());
            case MoreAskedFor it -> Optional.of(it.question());
            case OutcomeRemarked it -> Optional.of(it.remark());
            case OutcomeAccepted it -> Optional.of(it.remark()).filter(remark -> !remark.isEmpty());
            case PartnerChanged it -> Optional.of(it.reason());
            case PartnershipEnded it -> Optional.of(it.reason());
            case FrameChanged it -> Optional.of(it.reason());
            case ScenarioDiscarded it -> Optional.of(it.reason());
            case NeedsCorrected it -> Optional.of(it.reason());
            case PlanRevised it -> Optional.of(it.reason());
            case MeasureSentBack it ->
                Optional.of(
                        String.join(" ", it.remarks().stream().map(Remark::text).toList()));
            case MeasureAccepted it -> Optional.of(it.note());
            case MeasureReopened it -> Optional.of(it.reason());
            case MeasureWithdrawn it -> Optional.of(it.reason());
            case DecisionPrepared it -> Optional.of(it.content().reason());
            case DecisionSentBack it -> Optional.of(it.remark());
            case ComplaintDeadlineExtended it -> Optional.of(it.reason());
            case ComplaintFiled it -> Optional.of(it.grounds());
            case LateComplaintAdmitted it -> Optional.of(it.reason());
            case ComplaintRejected it -> Optional.of(it.reason());
            case ComplaintReconsidered it -> Optional.of(it.reason());
            case ComplaintForwarded it -> Optional.of(it.statement());
            case ComplaintSettled it -> Optional.of(it.reason());
            case EntryWithdrawn it -> Optional.of(it.reason());
            case ComplaintWithdrawn it -> Optional.of(it.reason());
            case EffectDeferred it -> Optional.of(it.reason());
            case EffectResumed it -> Optional.of(it.reason());
            case OwnShareDocumented it -> Optional.of(it.explanation());
            case OwnShareSentBack it -> Optional.of(it.remark());
            case PaymentOrderCancelled it -> Optional.of(it.reason());
            case AccountRejected it -> Optional.of(it.remark());
            case UseSentBack it -> Optional.of(it.remark());
            case SurveyExtended it -> Optional.of(it.reason());
            case SettlementPrepared it -> Optional.of(it.settlement().reason());
            case SettlementSentBack it -> Optional.of(it.remark());
            case CasePutOnAgenda it -> Optional.ofNullable(it.reason());
            case CaseAmended it -> Optional.ofNullable(it.reason());
            case CaseRemoved it -> Optional.of(it.reason());
            case MeetingCancelled it -> Optional.of(it.reason());
            case MeetingMoved it -> Optional.of(it.reason());
            case PaperWithdrawn it -> Optional.of(it.reason());
            case MinutesCorrected it -> Optional.of(it.remark());
            case ControlBegun it -> Optional.of(it.purpose());
            case FindingMade it -> Optional.of(it.text());
            case FindingAnswered it -> Optional.of(it.answer());
            case FindingClosed it -> Optional.of(it.remark());
            case CasePresented it ->
                it.lines().stream()
                        .filter(line -> line.application().value().equals(id))
                        .map(line -> line.reason())
                        .findFirst()
                        .or(() -> Optional.of(it.summary()));
            case SeedFundRoundDecided it ->
                it.lines().stream()
                        .filter(line -> line.application().value().equals(id))
                        .map(line -> line.reason())
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
