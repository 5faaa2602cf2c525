package no.dekom.query.audit;

import no.dekom.events.OrganisationId;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.ModelEvent.ModelDrafted;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.RecommendationBegun;
import no.dekom.events.allocation.ScenarioEvent;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.audit.AttemptEvent;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.ControlBegun;
import no.dekom.events.catalogue.EntryEvent;
import no.dekom.events.catalogue.EntryEvent.EntryPublished;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintDeadlineExtended;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.MeetingCalled;
import no.dekom.events.needs.LongTermPlanEvent;
import no.dekom.events.needs.LongTermPlanEvent.PlanAdopted;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.NeedsReportEvent;
import no.dekom.events.needs.NeedsReportEvent.NeedsReported;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentFileEvent;
import no.dekom.events.payments.PaymentFileEvent.PaymentFileMade;
import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.seedfunds.SeedFundEvent.SeedFundOpened;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundOpened;
import no.dekom.events.surveys.InstrumentEvent.InstrumentPublished;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundOpened;

/** The organisation that a fact lies under: a network, or the organisation that it is about. */
final class Place {

    private Place() {}

    /** The organisation that an event tells it belongs under, or null. */
    static OrganisationId toldBy(Object event) {
        return switch (event) {
            case SeedFundOpened it -> it.network();
            case SeedFundRoundOpened it -> it.network();
            case OutcomeExpected it -> it.network();
            case MeasureProposed it -> it.network();
            case NeedsReported it -> it.organisation();
            case PlanAdopted it -> it.organisation();
            case FrameSet it -> it.county();
            case InstrumentPublished it -> it.owner();
            case SurveyRoundOpened it -> it.asker();
            case ModelDrafted it -> it.county();
            case ScenarioSaved it -> it.county();
            case RecommendationBegun it -> it.county();
            case DecisionPrepared it -> it.county();
            case ComplaintDeadlineExtended it -> it.county();
            case ComplaintFiled it -> it.county();
            case EntryPublished it -> it.network();
            case BankAccountEvent it -> PaymentTouches.organisation(it);
            case PaymentFileMade it -> it.county();
            case MeetingCalled it -> it.forum();
            case ControlBegun it -> it.overseer();
            case OrganisationEvent it -> it.organisation();
            case PartnershipAgreed it -> it.of();
            case RoleGiven it -> it.organisation();
            case RoleEnded it -> it.organisation();
            default -> null;
        };
    }

    /** The case whose first fact told where this event belongs; for those that {@link #toldBy} says nothing of. */
    static TouchedCase knownBy(Object event) {
        return switch (event) {
            case SeedFundRoundEvent it -> TouchedCase.of(CaseKind.ROUND, it.round());
            case PartnershipEvent it -> TouchedCase.of(CaseKind.PARTNERSHIP, it.partnership());
            case OutcomeEvent it -> TouchedCase.of(CaseKind.MEASURE, it.measure());
            case RuleSetEvent it -> TouchedCase.of(CaseKind.RULE_SET, it.ruleSet());
            case FrameEvent it -> TouchedCase.of(CaseKind.FRAME, it.frame());
            case ModelEvent it -> TouchedCase.of(CaseKind.ALLOCATION_MODEL, it.model());
            case ScenarioEvent it -> TouchedCase.of(CaseKind.SCENARIO, it.scenario());
            case RecommendationEvent it -> TouchedCase.of(CaseKind.RECOMMENDATION, it.recommendation());
            case GrantEvent it -> TouchedCase.of(CaseKind.GRANT, it.grant());
            case ComplaintEvent it -> TouchedCase.of(CaseKind.COMPLAINT, it.complaint());
            case EntryEvent it -> TouchedCase.of(CaseKind.CATALOGUE_ENTRY, it.entry());
            case PaymentEvent it -> TouchedCase.of(CaseKind.GRANT, it.grant());
            case PaymentFileEvent it -> TouchedCase.of(CaseKind.PAYMENT_FILE, it.file());
            case AccountsEvent it -> TouchedCase.of(CaseKind.GRANT, it.grant());
            case SurveyRoundEvent it -> TouchedCase.of(CaseKind.SURVEY, it.round());
            case MeasureEvent it -> TouchedCase.of(CaseKind.NEEDS_MEASURE, it.measure());
            case LongTermPlanEvent it -> TouchedCase.of(CaseKind.LONG_TERM_PLAN, it.plan());
            case MeetingEvent it -> TouchedCase.of(CaseKind.MEETING, it.meeting());
            case ControlEvent it -> TouchedCase.of(CaseKind.CONTROL, it.control());
            case AttemptEvent it -> ControlTouches.about(it);
            case NeedsReportEvent it -> TouchedCase.of(CaseKind.NEEDS_REPORT, it.report());
            default -> throw new IllegalArgumentException("Placed by itself: " + event.getClass());
        };
    }
}
