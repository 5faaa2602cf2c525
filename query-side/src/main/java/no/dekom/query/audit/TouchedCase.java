package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.PersonRolesEvent;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.ApplicationId;
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

/** A case that an event is a fact of, with the values that the case has after it. */
record TouchedCase(CaseKind kind, String id, List<Value> values) {

    /**
     * A value of a case.
     *
     * @param kind what kind of value it is; {@code sum.…}, {@code date.…} or {@code text.…}
     * @param about whose value, when a case has one for each school; else null
     * @param value null when the case has it no more
     */
    record Value(String kind, String about, String value) {

        static Value sum(String kind, OrganisationId about, Nok sum) {
            return new Value("sum." + kind, about == null ? null : about.value(), Long.toString(sum.kroner()));
        }

        static Value date(String kind, Object date) {
            return new Value("date." + kind, null, date.toString());
        }

        static Value text(String kind, String text) {
            return new Value("text." + kind, null, text.isEmpty() ? null : text);
        }

        String what() {
            return about == null ? kind : kind + " " + about;
        }
    }

    private static TouchedCase of(CaseKind kind, Object id, Value... values) {
        return new TouchedCase(kind, id.toString(), List.of(values));
    }

    private static TouchedCase application(ApplicationId id, Stream<Value> values) {
        return new TouchedCase(CaseKind.APPLICATION, id.value(), values.toList());
    }

    static List<TouchedCase> by(Object event) {
        return switch (event) {
            case SeedFundEvent it -> List.of(of(CaseKind.FUND, it.fund()));
            case SeedFundRoundEvent it -> round(it);
            case OutcomeEvent it -> outcome(it);
            case OrganisationEvent it -> List.of(of(CaseKind.ORGANISATION, it.organisation()));
            case PersonRolesEvent it -> List.of(of(CaseKind.PERSON, it.person()));
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
            case SeedFundsAppliedFor it ->
                List.of(application(it.application(), content(it.content())), of(CaseKind.ROUND, round));
            case ApplicationAmended it ->
                List.of(application(it.application(), content(it.content())), of(CaseKind.ROUND, round));
            case ApplicationWithdrawn it ->
                List.of(application(it.application(), Stream.empty()), of(CaseKind.ROUND, round));
            case AffiliationDeclared it ->
                List.of(application(it.application(), Stream.empty()), of(CaseKind.ROUND, round));
            case ApplicationAssessed it ->
                List.of(
                        application(
                                it.application(),
                                it.proposal().stream().map(sum -> sum("advised " + it.assessor(), sum))),
                        of(CaseKind.ROUND, round));
            case CasePresented it -> presented(it);
            case SeedFundRoundDecided it -> decided(it);
        };
    }

    private static Value sum(String kind, SchoolSum part) {
        return Value.sum(kind, part.school(), part.sum());
    }

    private static Stream<Value> content(ApplicationContent content) {
        var sums = content.schools().stream().map(part -> sum("applied", part));
        var texts = Stream.of(
                Value.text("title", content.title()),
                Value.text("aim", content.aim()),
                Value.text("basis", content.basisText()),
                Value.text("involvement", content.involvement()),
                Value.text("sharing", content.sharing()),
                Value.text("university", content.university()));
        return Stream.concat(sums, texts);
    }

    private static List<TouchedCase> presented(CasePresented it) {
        var touched = new ArrayList<TouchedCase>();
        var total = 0L;
        for (var line : it.lines()) {
            touched.add(application(line.application(), line.sums().stream().map(part -> sum("proposed", part))));
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

    private static List<TouchedCase> outcome(OutcomeEvent event) {
        var values = switch (event) {
            case OutcomeExpected it ->
                Stream.concat(
                                Stream.of(Value.date("due", it.due())),
                                it.grants().stream().map(grant -> Value.sum("granted", grant.school(), grant.sum())))
                        .toList();
            case OutcomeReported it ->
                List.of(Value.sum(
                        "spent",
                        null,
                        Nok.sum(it.report().spending().stream()
                                .map(line -> line.spent())
                                .toList())));
            case OutcomeReopened it -> List.of(Value.date("due", it.due()));
            case OutcomeReminded it -> List.<Value>of();
        };
        return List.of(new TouchedCase(CaseKind.MEASURE, event.measure().value(), values));
    }
}
