package no.dekom.command.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.dekom.command.audit.attempt.AttemptWatch;
import no.dekom.command.audit.attempt.KeepAttempt;
import no.dekom.command.decisions.approve.ApproveDecision;
import no.dekom.command.decisions.approve.ApproveDecision.ApproverIsAnother;
import no.dekom.command.edge.CommandNode;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.command.edge.RefusalWatch;
import no.dekom.command.edge.RuleBroken;
import no.dekom.command.payments.ManyGrants.NoneOfThemIsStopped;
import no.dekom.command.payments.order.ApprovePayment;
import no.dekom.command.payments.order.ApprovePayment.PaymentApproverIsAnother;
import no.dekom.command.payments.order.ApprovePayments;
import no.dekom.command.payments.order.OrderPayment.InstalmentIsOrderedOnce;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.decisions.GrantId;
import no.dekom.testing.TestDatabase;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On PostgreSQL: what is refused by impartiality or two persons leaves {@link KeepAttempt}, and nothing else does. */
class AttemptTest {

    private static final ActingAs GOVERNOR =
            new ActingAs(new PersonId("gry"), Role.STATE_GOVERNOR, new OrganisationId("fylke"));
    private static final ApproverIsAnother SAME = new ApproverIsAnother(GOVERNOR.person(), GOVERNOR.person());
    private static final GrantId GRANT = new GrantId("g1");

    private final TestDatabase database = TestDatabase.fresh();
    private CommandNode node = node(AttemptWatch::new);

    /** Refuses as the real slices do. */
    static final class Refusing {

        @CommandHandler
        void handle(ApproveDecision command) {
            throw new RuleBroken(SAME);
        }

        @CommandHandler
        void handle(ApprovePayments command) {
            var second = command.approvals().getLast();
            var stopped = second.payment() == 0
                    ? new InstalmentIsOrderedOnce(null, 1)
                    : new PaymentApproverIsAnother(GOVERNOR.person(), GOVERNOR.person());
            throw new RuleBroken(new NoneOfThemIsStopped("Kommunen", "", stopped, second));
        }
    }

    private CommandNode node(Function<CommandGateway, RefusalWatch> watch) {
        return new CommandNode(database, Clock.systemUTC(), jdbc -> new CommandNode.Parts() {
            @Override
            public List<KeptInTransaction> tables() {
                return List.of();
            }

            @Override
            public Map<Class<?>, Object> resources() {
                return Map.of();
            }

            @Override
            public List<Class<?>> aggregates() {
                return List.of(Attempt.class);
            }

            @Override
            public List<Function<Configuration, Object>> handlers() {
                return List.of(configuration -> new Refusing());
            }

            @Override
            public List<Function<CommandGateway, RefusalWatch>> watches() {
                return List.of(watch);
            }
        });
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    private void approve(Map<String, ?> facts) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> node.commands().send(new ApproveDecision(GRANT, 1), GRANT.value(), GOVERNOR, facts))
                .withMessage("ApproverIsAnother");
    }

    private List<String> kept() {
        return JdbcClient.create(database.app())
                .sql(
                        "select payload ->> 'rule' || ' ' || (payload ->> 'command') || ' ' || (payload -> 'about' ->> 'kind')"
                                + " || ' ' || (payload -> 'about' ->> 'id') || ' ' || (metadata ->> 'actor') from log.event"
                                + " where name = 'audit.AttemptRefused'")
                .query(String.class)
                .list();
    }

    @Test
    void a_refusal_by_two_persons_is_kept_with_who_tried() {
        approve(Map.of());
        assertThat(kept()).containsExactly("ApproverIsAnother ApproveDecision GRANT g1 gry");
        approve(Map.of());
        assertThat(kept()).hasSize(2);
    }

    @Test
    void the_same_request_again_is_the_same_attempt() {
        var facts = Map.of(Facts.KEY, "nokkel", Facts.REQUEST, "x");
        approve(facts);
        approve(facts);
        assertThat(kept()).hasSize(1);
        approve(Map.of(Facts.KEY, "en-annen", Facts.REQUEST, "x"));
        assertThat(kept()).hasSize(2);
    }

    @Test
    void of_many_acts_the_one_that_was_stopped_is_kept_and_another_rule_leaves_nothing() {
        var first = new ApprovePayment(GRANT, 1);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> node.commands()
                        .send(
                                new ApprovePayments(List.of(first, new ApprovePayment(new GrantId("g2"), 0))),
                                "",
                                GOVERNOR));
        assertThat(kept()).isEmpty();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> node.commands()
                        .send(
                                new ApprovePayments(List.of(first, new ApprovePayment(new GrantId("g2"), 1))),
                                "",
                                GOVERNOR));
        assertThat(kept()).containsExactly("PaymentApproverIsAnother ApprovePayment GRANT g2 gry");
    }

    @Test
    void in_a_transaction_that_rolls_back_it_is_kept_all_the_same() {
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(database.app()));
        transactions.executeWithoutResult(it -> {
            approve(Map.of());
            it.setRollbackOnly();
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(kept()).hasSize(1));
    }

    @Test
    void a_watch_that_fails_changes_no_refusal() {
        node.close();
        node = node(gateway -> (rule, act, facts) -> {
            throw new IllegalStateException("Database is away");
        });
        approve(Map.of());
        assertThat(kept()).isEmpty();
    }
}
