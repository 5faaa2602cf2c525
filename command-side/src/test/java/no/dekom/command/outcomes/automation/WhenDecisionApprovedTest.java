package no.dekom.command.outcomes.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Commands;
import no.dekom.command.outcomes.Fjordlesing;
import no.dekom.command.outcomes.expect.ExpectOutcome;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.MeasureReopened;
import no.dekom.events.needs.MeasureEvent.MeasureWithdrawn;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.testing.TestDatabase;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked for when a decision is approved. */
class WhenDecisionApprovedTest {

    private static final NeedsMeasureId OWNERS = new NeedsMeasureId("overgang");

    private final TestDatabase database = TestDatabase.fresh();
    private final MeasuresToReport measures = new MeasuresToReport(JdbcClient.create(database.app()));
    private final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Sent sent = new Sent();
    private final FixedDirectory directory = new FixedDirectory()
            .organisation(Fjordlesing.NETWORK, OrganisationKind.NETWORK, Fjordlesing.COUNTY)
            .organisation(Fjordlesing.OWNER, OrganisationKind.SCHOOL_OWNER, Fjordlesing.NETWORK)
            .organisation(Fjordlesing.SCHOOL, OrganisationKind.SCHOOL, Fjordlesing.OWNER);
    private final PlannedAndDecided known = new PlannedAndDecided(log);
    private final WhenDecisionApprovedThenExpectOutcomes automation =
            new WhenDecisionApprovedThenExpectOutcomes(sent, known, measures, directory);
    private final WhenMeasureAcceptedThenExpectOutcomes whenAccepted =
            new WhenMeasureAcceptedThenExpectOutcomes(sent, known, directory);

    /** Keeps what is sent, and stops before one of them when told to. */
    private static final class Sent extends Commands {

        private final List<String> measures = new ArrayList<>();
        private int stopsBefore = -1;

        Sent() {
            super(null, "test", List.of());
        }

        @Override
        public CommandAnswer send(Object command, String subject, ActingAs actor, Map<String, ?> more) {
            if (measures.size() == stopsBefore) {
                stopsBefore = -1;
                throw new IllegalStateException("kill -9");
            }
            assertThat(actor).isEqualTo(ActingAs.SERVICE);
            measures.add(((ExpectOutcome) command).measure().value());
            return new CommandAnswer(subject, null);
        }
    }

    @BeforeEach
    void twoMeasures() {
        accepted(Steps.proposed(Steps.MEASURE, null, null));
        accepted(Steps.proposed(OWNERS, Fjordlesing.OWNER, null));
    }

    @AfterEach
    void close() {
        database.close();
        log.shutDown();
    }

    private void accepted(MeasureProposed proposed) {
        var id = proposed.measure();
        measures.on(proposed);
        measures.on(new MeasureAccepted(id, ""));
        publish(id.value(), 0, proposed);
        publish(id.value(), 1, new MeasureAccepted(id, ""));
    }

    private void publish(String stream, long sequence, Object event) {
        log.publish(new GenericDomainEventMessage<>("test", stream, sequence, event));
    }

    private DecisionApproved decided(OrganisationId recipient, int year, int number, long kroner) {
        var grant = Steps.grant(recipient, year);
        var approved = new DecisionApproved(grant, number);
        publish(grant.value(), 2L * number - 2, Steps.prepared(recipient, year, number, kroner));
        publish(grant.value(), 2L * number - 1, approved);
        return approved;
    }

    @Test
    void a_network_reports_on_its_measures_and_those_of_its_owners() {
        automation.on(decided(Fjordlesing.NETWORK, 2025, 1, 400_000));
        assertThat(sent.measures).containsExactly("lesing-2025", "overgang-2025");
    }

    @Test
    void an_owner_is_asked_of_its_own_and_of_the_networks_with_its_schools() {
        automation.on(decided(Fjordlesing.OWNER, 2025, 1, 400_000));
        assertThat(sent.measures).containsExactly("overgang-2025", "lesing-2025");
    }

    @Test
    void what_was_stopped_in_the_middle_is_asked_for_again() {
        var approved = decided(Fjordlesing.NETWORK, 2025, 1, 400_000);
        sent.stopsBefore = 1;
        assertThatThrownBy(() -> automation.on(approved)).isInstanceOf(IllegalStateException.class);
        automation.on(approved);
        assertThat(sent.measures).containsExactly("lesing-2025", "lesing-2025", "overgang-2025");
    }

    @Test
    void what_is_accepted_after_the_decision_is_asked_for_then() {
        whenAccepted.on(new MeasureAccepted(OWNERS, ""));
        assertThat(sent.measures).isEmpty();
        decided(Fjordlesing.OWNER, 2024, 1, 400_000);
        decided(Fjordlesing.OWNER, 2025, 1, 0);
        decided(Fjordlesing.NETWORK, 2026, 1, 400_000);
        decided(Fjordlesing.OWNER, 2028, 1, 400_000);
        publish(
                Steps.grant(Fjordlesing.NETWORK, 2025).value(),
                0,
                Steps.prepared(Fjordlesing.NETWORK, 2025, 1, 400_000));
        whenAccepted.on(new MeasureAccepted(OWNERS, ""));
        assertThat(sent.measures).containsExactly("overgang-2024", "overgang-2026");
        whenAccepted.on(new MeasureAccepted(Steps.MEASURE, ""));
        assertThat(sent.measures).endsWith("lesing-2024", "lesing-2026");
    }

    @Test
    void nothing_is_asked_for_without_money_for_years_that_are_over_or_by_a_changed_decision() {
        automation.on(decided(Fjordlesing.NETWORK, 2025, 1, 0));
        automation.on(decided(Fjordlesing.NETWORK, 2025, 2, 400_000));
        automation.on(decided(Fjordlesing.NETWORK, 2028, 1, 400_000));
        automation.on(decided(new OrganisationId("annen-kommune"), 2025, 1, 400_000));
        measures.on(new MeasureReopened(Steps.MEASURE, "For tidlig"));
        measures.on(new MeasureWithdrawn(OWNERS, "Slutt"));
        automation.on(decided(Fjordlesing.NETWORK, 2024, 1, 400_000));
        assertThat(sent.measures).isEmpty();
    }
}
