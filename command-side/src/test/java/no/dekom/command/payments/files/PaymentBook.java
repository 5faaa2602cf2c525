package no.dekom.command.payments.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.dekom.eventlog.EventJson;
import no.dekom.eventlog.EventNames;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.payments.Instalment;
import no.dekom.events.payments.PaymentEvent.InstalmentsPlanned;
import no.dekom.events.payments.PaymentEvent.PaymentApproved;
import no.dekom.events.payments.PaymentEvent.PaymentConfirmed;
import no.dekom.events.payments.PaymentEvent.PaymentOrderCancelled;
import no.dekom.events.payments.PaymentEvent.PaymentOrdered;
import no.dekom.events.payments.PaymentEvent.PaymentPutInFile;
import no.dekom.events.payments.PaymentEvent.PaymentReturned;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Bookkeeping of what stands in the log, and of nothing else: every event is held against what must never happen. */
final class PaymentBook {

    private final JdbcClient jdbc;
    private final JsonMapper json = EventJson.mapper();
    private final EventNames names = EventNames.ofProduct();
    private final long frame;
    private final Map<String, Account> accounts = new HashMap<>();
    private long read;

    PaymentBook(JdbcClient jdbc, long frame) {
        this.jdbc = jdbc;
        this.frame = frame;
    }

    /** One grant. */
    static final class Account {
        long prepared;
        long granted;
        List<Instalment> plan = List.of();
        final Map<Integer, PaymentOrdered> live = new TreeMap<>();
        final Map<Integer, String> orderers = new HashMap<>();
        final Map<Integer, String> approvers = new HashMap<>();
        final Map<Integer, Boolean> paid = new HashMap<>();

        long paid() {
            return live.values().stream()
                    .filter(it -> paid.containsKey(it.payment()))
                    .mapToLong(it -> it.sum().kroner())
                    .sum();
        }

        long underWay() {
            return live.values().stream().mapToLong(it -> it.sum().kroner()).sum() - paid();
        }

        /** Of the plan, what nothing is ordered of. */
        long due() {
            return plan.stream()
                    .filter(one -> live.values().stream().noneMatch(it -> it.instalment() == one.number()))
                    .mapToLong(it -> it.sum().kroner())
                    .sum();
        }

        long bound() {
            return live.values().stream()
                    .filter(it -> approvers.containsKey(it.payment()))
                    .mapToLong(it -> it.sum().kroner())
                    .sum();
        }
    }

    private record Written(long id, String name, String payload, String actor) {}

    Account of(String grant) {
        return accounts.computeIfAbsent(grant, key -> new Account());
    }

    void readOn() {
        var written = jdbc.sql("select id, name, payload, metadata ->> 'actor' as actor from log.event where id > ?"
                        + " order by id")
                .param(read)
                .query((row, n) ->
                        new Written(row.getLong(1), row.getString(2), row.getString(3), row.getString("actor")))
                .list();
        for (var one : written) {
            read = one.id();
            enter(json.readValue(one.payload(), names.classOf(one.name()).orElseThrow()), one.actor());
        }
        assertThat(accounts.values().stream().mapToLong(it -> it.granted).sum())
                .as("the grants are within the frame")
                .isLessThanOrEqualTo(frame);
        accounts.values().forEach(PaymentBook::balances);
    }

    /** The plan is what was granted when it was made: each of its instalments is paid, under way or due, once. */
    private static void balances(Account it) {
        var planned = it.plan.stream().mapToLong(one -> one.sum().kroner()).sum();
        assertThat(it.paid() + it.underWay() + it.due()).isEqualTo(planned);
    }

    private void enter(Object event, String actor) {
        switch (event) {
            case DecisionPrepared it ->
                of(it.grant().value()).prepared = it.content().granted().kroner();
            case DecisionApproved it -> {
                var grant = of(it.grant().value());
                grant.granted = grant.prepared;
            }
            case InstalmentsPlanned it -> of(it.grant().value()).plan = it.instalments();
            case PaymentOrdered it -> {
                var grant = of(it.grant().value());
                assertThat(grant.live.values()).noneMatch(other -> other.instalment() == it.instalment());
                grant.live.put(it.payment(), it);
                grant.orderers.put(it.payment(), actor);
            }
            case PaymentOrderCancelled it -> of(it.grant().value()).live.remove(it.payment());
            case PaymentApproved it -> {
                var grant = of(it.grant().value());
                assertThat(grant.orderers.get(it.payment())).isNotNull().isNotEqualTo(actor);
                grant.approvers.put(it.payment(), actor);
                assertThat(grant.bound()).as("approved").isLessThanOrEqualTo(grant.granted);
            }
            case PaymentPutInFile it -> {
                var grant = of(it.grant().value());
                assertThat(grant.approvers).containsKey(it.payment());
                assertThat(grant.bound()).as("sent to the bank").isLessThanOrEqualTo(grant.granted);
            }
            case PaymentConfirmed it -> {
                var grant = of(it.grant().value());
                assertThat(grant.approvers.get(it.payment())).isNotEqualTo(grant.orderers.get(it.payment()));
                assertThat(grant.paid.put(it.payment(), true)).as("paid twice").isNull();
            }
            case PaymentReturned it -> of(it.grant().value()).live.remove(it.payment());
            default -> {}
        }
    }
}
