package no.dekom.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.dekom.eventlog.EventNames;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.MeasuresPrioritised;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendationEvent.RecommendationBegun;
import no.dekom.events.allocation.RecommendationEvent.RecommendationSent;
import no.dekom.events.allocation.ScenarioEvent;
import no.dekom.events.audit.AttemptEvent;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.catalogue.EntryEvent;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.needs.LongTermPlanEvent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.NeedsReportEvent;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PersonRolesEvent;
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
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentFileEvent;
import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetApproved;
import no.dekom.events.schemes.RuleSetEvent.RuleSetChanged;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.events.schemes.RuleSetEvent.RuleSetEnded;
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
import no.dekom.events.surveys.InstrumentEvent;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/**
 * Hva et faktum sier, i ord. Texts: {@code audit.fact.<name>} with what the event tells, {@code audit.kind.<name>} for the
 * kind; in a case that is about one of many, {@code audit.fact.<name>.of} names which.
 */
@Component
class FactWords {

    private final Texts texts;
    private final Names names;
    private final Formats formats;
    private final EventNames events;
    private final CaseTitles titles;
    private final OrganisationWords organisations;
    private final NeedsWords needs;
    private final MeetingWords meetings;
    private final GrantWords grants;
    private final PaymentWords payments;
    private final SurveyWords surveys;
    private final ControlWords controls;

    FactWords(
            Texts texts,
            Names names,
            Formats formats,
            EventNames events,
            CaseTitles titles,
            OrganisationWords organisations,
            NeedsWords needs,
            MeetingWords meetings,
            GrantWords grants,
            PaymentWords payments,
            SurveyWords surveys,
            ControlWords controls) {
        this.texts = texts;
        this.names = names;
        this.formats = formats;
        this.events = events;
        this.titles = titles;
        this.organisations = organisations;
        this.needs = needs;
        this.meetings = meetings;
        this.grants = grants;
        this.payments = payments;
        this.surveys = surveys;
        this.controls = controls;
    }

    /** Key of the words for a kind of fact. */
    static String kind(String name) {
        return "audit.kind." + name;
    }

    /** All kinds of facts there are, in the order of the streams. */
    List<String> kinds() {
        return events.events().stream()
                .map(it -> events.nameOf(it).orElseThrow().name())
                .toList();
    }

    /** What happened, with the names of {@code at}. In the case itself it goes without saying which case; {@code seenFrom} null says it. */
    String of(Object event, Instant at, CaseKind seenFrom) {
        var key = "audit.fact." + events.nameOf(event.getClass()).orElseThrow().name();
        var about = about(event, seenFrom);
        var values = Stream.concat(values(event, at).stream(), about == null ? Stream.empty() : Stream.of(about));
        return texts.of(about == null ? key : key + ".of", values.toArray());
    }

    private List<Object> values(Object event, Instant at) {
        return switch (event) {
            case OrganisationEvent it -> organisations.of(it, at);
            case PartnershipEvent it -> organisations.of(it, at);
            case PersonRolesEvent it -> role(it, at);
            case SeedFundEvent it -> fund(it);
            case SeedFundRoundEvent it -> round(it, at);
            case OutcomeEvent it -> outcome(it, at);
            case MeetingEvent it -> meetings.of(it);
            case RuleSetEvent it -> ruleSet(it);
            case NeedsReportEvent it -> needs.of(it);
            case MeasureEvent it -> needs.of(it);
            case LongTermPlanEvent it -> needs.of(it);
            case FrameEvent it -> frame(it);
            case ModelEvent it -> List.of();
            case ScenarioEvent it -> List.of();
            case RecommendationEvent it -> recommendation(it);
            case GrantEvent it -> grants.of(it);
            case EntryEvent it -> List.of();
            case ComplaintEvent it -> grants.of(it);
            case PaymentEvent it -> payments.of(it);
            case BankAccountEvent it -> payments.of(it, at);
            case PaymentFileEvent it -> payments.of(it);
            case AccountsEvent it -> grants.of(it);
            case InstrumentEvent it -> surveys.of(it);
            case SurveyRoundEvent it -> surveys.of(it);
            case ControlEvent it -> controls.of(it);
            case AttemptEvent it -> controls.of(it);
            default -> throw new IllegalArgumentException("No words for " + event.getClass());
        };
    }

    private List<Object> role(PersonRolesEvent event, Instant at) {
        return switch (event) {
            case RoleGiven it ->
                List.of(
                        names.person(it.person()),
                        texts.of(it.role()),
                        names.organisation(it.organisation(), at),
                        formats.date(it.from()));
            case RoleEnded it ->
                List.of(
                        names.person(it.person()),
                        texts.of(it.role()),
                        names.organisation(it.organisation(), at),
                        formats.date(it.to()));
        };
    }

    private static List<Object> fund(SeedFundEvent event) {
        return switch (event) {
            case SeedFundOpened it -> List.of(it.name());
        };
    }

    private List<Object> round(SeedFundRoundEvent event, Instant at) {
        return switch (event) {
            case SeedFundRoundOpened it -> List.of(it.schoolYear().toString());
            case OwnMoneyAdded it -> List.of(names.organisation(it.owner(), at), formats.kroner(it.amount()));
            case DeadlineExtended it -> List.of(formats.dateTime(it.to()));
            case SeedFundsAppliedFor it -> List.of();
            case ApplicationAmended it -> List.of();
            case ApplicationWithdrawn it -> List.of();
            case AffiliationDeclared it -> List.of(names.organisation(it.school(), at));
            case ApplicationAssessed it -> List.of();
            case CasePresented it -> List.of();
            case SeedFundRoundDecided it -> List.of(formats.kroner(it.awarded()), formats.kroner(it.available()));
        };
    }

    private List<Object> outcome(OutcomeEvent event, Instant at) {
        return switch (event) {
            case OutcomeExpected it -> List.of(formats.date(it.due()));
            case OutcomeReported it -> List.of();
            case OutcomeReopened it -> List.of(formats.date(it.due()));
            case OutcomeReminded it -> List.of(it.number());
            case StatementGiven it -> List.of(texts.of(it.statement().voice()).toLowerCase(Locale.ROOT));
            case OutcomeSigned it -> List.of(names.organisation(it.party(), at), it.version());
            case OutcomeAccepted it -> List.of();
            case MoreAskedFor it -> List.of(formats.date(it.due()));
            case OutcomeRemarked it -> List.of();
        };
    }

    private List<Object> ruleSet(RuleSetEvent event) {
        return switch (event) {
            case RuleSetDrafted it -> List.of();
            case RuleSetChanged it -> List.of();
            case RuleSetApproved it -> List.of(formats.date(it.from()));
            case RuleSetEnded it -> List.of(formats.date(it.lastDay()));
        };
    }

    private static List<Object> recommendation(RecommendationEvent event) {
        return switch (event) {
            case RecommendationBegun it -> List.of();
            case MeasuresPrioritised it ->
                List.of(it.measures().size(), it.leftOut().size());
            case RecommendationAdopted it -> List.of(it.version());
            case RecommendationSent it -> List.of(it.version());
        };
    }

    private List<Object> frame(FrameEvent event) {
        return switch (event) {
            case FrameSet it -> List.of(formats.kroner(it.sum()));
            case FrameChanged it -> List.of(formats.kroner(it.sum()));
        };
    }

    /** The title of the application, measure, rule set or round that the fact is about, when it is not seen from there. */
    private String about(Object event, CaseKind seenFrom) {
        return switch (event) {
            case SeedFundsAppliedFor it -> application(it.application().value(), seenFrom);
            case ApplicationAmended it -> application(it.application().value(), seenFrom);
            case ApplicationWithdrawn it -> application(it.application().value(), seenFrom);
            case AffiliationDeclared it -> application(it.application().value(), seenFrom);
            case ApplicationAssessed it -> application(it.application().value(), seenFrom);
            case OutcomeEvent it -> titled(CaseKind.MEASURE, it.measure().value(), seenFrom);
            case RuleSetEvent it -> titled(CaseKind.RULE_SET, it.ruleSet().value(), seenFrom);
            case MeasureEvent it -> titled(CaseKind.NEEDS_MEASURE, it.measure().value(), seenFrom);
            case FrameEvent it -> titled(CaseKind.FRAME, it.frame().value(), seenFrom);
            case ModelEvent it -> titled(CaseKind.ALLOCATION_MODEL, it.model().value(), seenFrom);
            case RecommendationEvent it ->
                titled(CaseKind.RECOMMENDATION, it.recommendation().value(), seenFrom);
            case GrantEvent it -> seenFrom == CaseKind.GRANT ? null : grants.title(it.grant());
            case EntryEvent it -> titled(CaseKind.CATALOGUE_ENTRY, it.entry().value(), seenFrom);
            case ComplaintEvent it ->
                seenFrom == CaseKind.GRANT || seenFrom == CaseKind.COMPLAINT ? null : grants.title(it.grant());
            case PaymentEvent it -> seenFrom == CaseKind.GRANT ? null : grants.title(it.grant());
            case PaymentFileEvent it -> titled(CaseKind.PAYMENT_FILE, it.file().value(), seenFrom);
            case AccountsEvent it -> seenFrom == CaseKind.GRANT ? null : grants.title(it.grant());
            case InstrumentEvent it ->
                titled(CaseKind.SURVEY_INSTRUMENT, it.instrument().value(), seenFrom);
            case SurveyRoundEvent it -> titled(CaseKind.SURVEY, it.round().value(), seenFrom);
            case ScenarioEvent it -> titled(CaseKind.SCENARIO, it.scenario().value(), seenFrom);
            case ControlEvent it -> titled(CaseKind.CONTROL, it.control().value(), seenFrom);
            case MeetingEvent it -> titled(CaseKind.MEETING, it.meeting().value(), seenFrom);
            default -> null;
        };
    }

    private String titled(CaseKind kind, String id, CaseKind seenFrom) {
        return seenFrom == kind ? null : titles.of(kind, id);
    }

    private String application(String id, CaseKind seenFrom) {
        return titled(CaseKind.APPLICATION, id, seenFrom);
    }
}
