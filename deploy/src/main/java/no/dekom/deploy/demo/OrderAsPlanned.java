package no.dekom.deploy.demo;

import java.util.List;
import no.dekom.command.payments.order.OrderPayment;
import no.dekom.command.payments.order.OrderPayments;
import no.dekom.command.payments.plan.PlanCounty;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders the first instalment of the county's plan. */
record OrderAsPlanned(PlanCounty plan, GrantId grant) implements Asked {

    @Override
    public OrderPayments of(JdbcClient jdbc) {
        var granted = jdbc.sql("select in_force from command.paid_grant where id = ?")
                .param(grant.value())
                .query(Long.class)
                .single();
        var first = plan.of(new Nok(granted)).getFirst();
        return new OrderPayments(List.of(new OrderPayment(grant, first.number(), first.sum())));
    }
}
