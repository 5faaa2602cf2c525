package no.dekom.command.payments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Facts;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

/** A county, an owner with a grant, and those who act. */
public final class Orland {

    public static final OrganisationId COUNTY = new OrganisationId("sf-trondelag");
    public static final OrganisationId OWNER = new OrganisationId("orland");
    public static final OrganisationId NTNU = new OrganisationId("ntnu");
    public static final ActingAs UNNI = governor("unni", COUNTY);
    public static final ActingAs MAJA = governor("maja", COUNTY);
    public static final ActingAs NEIGHBOUR = governor("nina", new OrganisationId("sf-rogaland"));
    public static final ActingAs OFFICER = new ActingAs(new PersonId("olav"), Role.SCHOOL_OWNER, OWNER);
    public static final ActingAs PARTNER = new ActingAs(new PersonId("pia"), Role.UNIVERSITY_PARTNER, NTNU);
    public static final GrantId GRANT = GrantId.of(COUNTY, 2026, OWNER);
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    public static final String ACCOUNT = "12345678903";

    private Orland() {}

    private static ActingAs governor(String name, OrganisationId county) {
        return new ActingAs(new PersonId(name), Role.STATE_GOVERNOR, county);
    }

    public static FixedDirectory directory() {
        return new FixedDirectory()
                .organisation(COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(OWNER, OrganisationKind.SCHOOL_OWNER, COUNTY)
                .organisation(NTNU, OrganisationKind.UNIVERSITY, null)
                .role(UNNI)
                .role(MAJA)
                .role(NEIGHBOUR)
                .role(OFFICER)
                .role(PARTNER);
    }

    /** The grounds that a test sets. */
    public static final class Grounds implements PaymentGrounds {

        public Account account = new Account(1, ACCOUNT);
        public boolean deferred;

        @Override
        public Optional<Account> account(OrganisationId organisation) {
            return Optional.ofNullable(account);
        }

        @Override
        public boolean isDeferred(GrantId grant) {
            return deferred;
        }

        @Override
        public List<GrantId> unplanned(OrganisationId county, int year) {
            return List.of();
        }

        @Override
        public List<Approved> approved(OrganisationId county) {
            return List.of();
        }

        @Override
        public int nextFile(OrganisationId county) {
            return 1;
        }
    }

    public static DecisionPrepared prepared(int number, long granted) {
        return new DecisionPrepared(
                GRANT,
                COUNTY,
                2026,
                OWNER,
                number,
                number == 1 ? DecisionKind.ORIGINAL : DecisionKind.AMENDED,
                number == 1 ? null : number - 1,
                new RecommendationId("innstilling"),
                1,
                new Nok(granted),
                new RuleSetId("dekom-2026"),
                new DecisionContent(
                        new Nok(granted), "", "", new Nok(30_000), TODAY, TODAY.plusYears(1), TODAY.plusYears(2)));
    }

    public static DecisionApproved approved(int number) {
        return new DecisionApproved(GRANT, number);
    }

    /** Given these events, all by Unni. */
    public static <T> TestExecutor<T> given(Class<T> aggregate, PaymentGrounds grounds, Object... events) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(directory());
        fixture.registerInjectableResource(grounds);
        fixture.registerInjectableResource(Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Facts.ACTOR));
            return chain.proceed();
        });
        var byUnni = Arrays.stream(events)
                .map(it -> GenericEventMessage.asEventMessage(it).withMetaData(Facts.of(UNNI)))
                .toArray();
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(byUnni);
    }

    public static Map<String, Object> by(ActingAs actor) {
        return new HashMap<>(Facts.of(actor));
    }
}
