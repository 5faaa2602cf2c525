package no.dekom.command.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Facts;
import no.dekom.command.rulesets.FixedRuleSets;
import no.dekom.command.rulesets.RuleSets.Approved;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.UseKind;
import no.dekom.events.accounts.UseLine;
import no.dekom.events.accounts.UseReport;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.payments.PaymentEvent.PaymentConfirmed;
import no.dekom.events.payments.PaymentEvent.PaymentOrdered;
import no.dekom.events.payments.PaymentFileId;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** Et tilskudd på 100 000 kr med 30 000 kr i egenandel, paid in full. */
final class PaidGrant {

    static final OrganisationId COUNTY = new OrganisationId("sf-trondelag");
    static final OrganisationId OWNER = new OrganisationId("orland");
    static final ActingAs UNNI = new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, COUNTY);
    static final ActingAs MAJA = new ActingAs(new PersonId("maja"), Role.STATE_GOVERNOR, COUNTY);
    static final ActingAs NEIGHBOUR =
            new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, new OrganisationId("sf-rogaland"));
    static final ActingAs RANDI = new ActingAs(new PersonId("randi"), Role.SCHOOL_OWNER, OWNER);
    static final ActingAs OTHER_OWNER =
            new ActingAs(new PersonId("tove"), Role.SCHOOL_OWNER, new OrganisationId("afjord"));
    static final ActingAs TEACHER = new ActingAs(new PersonId("marte"), Role.TEACHER, OWNER);
    static final ActingAs FORMER = new ActingAs(new PersonId("sluttet"), Role.SCHOOL_OWNER, OWNER);
    static final ActingAs SERVICE = new ActingAs(new PersonId("tjenesten"), Role.AUTOMATION, null);

    static final GrantId ID = GrantId.of(COUNTY, 2026, OWNER);
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final LocalDate TO = LocalDate.of(2026, 12, 31);
    static final LocalDate REPORT = LocalDate.of(2027, 1, 15);
    static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
    static final LocalDate LATE = LocalDate.of(2027, 1, 16);
    static final RuleSetId RULES = new RuleSetId("dekom-2026");

    private PaidGrant() {}

    static DecisionPrepared prepared(int number, long granted) {
        var content = new DecisionContent(new Nok(granted), "", "", new Nok(granted * 3 / 10), FROM, TO, REPORT);
        return new DecisionPrepared(
                ID,
                COUNTY,
                2026,
                OWNER,
                number,
                number == 1 ? DecisionKind.ORIGINAL : DecisionKind.AMENDED,
                number == 1 ? null : number - 1,
                new RecommendationId("innstilling"),
                1,
                new Nok(granted),
                RULES,
                content);
    }

    /** Granted, and so much of it paid. */
    static List<Object> paid(long kroner) {
        var file = new PaymentFileId("fil-1");
        return List.of(
                prepared(1, 100_000),
                new DecisionApproved(ID, 1),
                new PaymentOrdered(ID, 1, 1, new Nok(kroner), 1, null),
                new PaymentConfirmed(ID, 1, file, LocalDate.of(2026, 6, 1)));
    }

    static UseReport account(boolean last, long ofGrant, long ownShare, String comment) {
        return new UseReport(
                FROM,
                last ? TO : LocalDate.of(2026, 6, 30),
                last,
                List.of(new UseLine(UseKind.SALARY, new Nok(ofGrant), new Nok(ownShare))),
                comment,
                true);
    }

    static UseReported reported(int version, long ofGrant, long ownShare) {
        return new UseReported(ID, version, account(true, ofGrant, ownShare, "En samling ble avlyst."));
    }

    static Object[] after(List<Object> first, Object... more) {
        return Stream.concat(first.stream(), Arrays.stream(more)).toArray();
    }

    /** Events of accounts by the first governor, unless they say otherwise. */
    static TestExecutor<GrantUse> given(LocalDate today, Object... events) {
        var fixture = new AggregateTestFixture<>(GrantUse.class);
        fixture.registerInjectableResource(new FixedDirectory()
                .organisation(COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(OWNER, OrganisationKind.SCHOOL_OWNER, COUNTY)
                .role(UNNI)
                .role(MAJA)
                .role(NEIGHBOUR)
                .role(RANDI)
                .role(OTHER_OWNER)
                .role(TEACHER));
        fixture.registerInjectableResource(new FixedRuleSets()
                .approved(RULES, new Approved(FROM, null, new Limits(null, 30, 3, 3, MonthDay.of(1, 15)))));
        fixture.registerInjectableResource(Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Facts.ACTOR));
            return chain.proceed();
        });
        return fixture.given(Arrays.stream(events)
                .map(it -> GenericEventMessage.asEventMessage(it)
                        .withMetaData(Facts.of(it instanceof UseReported ? RANDI : UNNI)))
                .toArray());
    }

    static ResultValidator<GrantUse> when(Object command, ActingAs actor, Object... events) {
        return given(TODAY, events).when(command, Facts.of(actor));
    }

    static Map<String, Object> read(ActingAs actor, long version) {
        var facts = new java.util.HashMap<>(Facts.of(actor));
        facts.put(Facts.READ_VERSION, version);
        return facts;
    }
}
