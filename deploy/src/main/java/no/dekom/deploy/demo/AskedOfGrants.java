package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.accounts.report.ReportUse;
import no.dekom.command.accounts.returned.ConfirmReturn;
import no.dekom.command.accounts.settle.PrepareSettlement;
import no.dekom.command.payments.order.OrderPayment;
import no.dekom.command.payments.plan.PlanInstalments;
import no.dekom.events.Nok;
import no.dekom.events.accounts.Settlement;
import no.dekom.events.accounts.UseKind;
import no.dekom.events.accounts.UseLine;
import no.dekom.events.accounts.UseReport;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.Instalment;
import no.dekom.events.payments.InstalmentCondition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands whose sums are parts of what was granted, in per cent. */
final class AskedOfGrants {

    private static final int WHOLE = 100;
    private static final int OWN_SHARE = 30;
    private static final int SALARY = 70;

    private AskedOfGrants() {}

    private static long granted(JdbcClient jdbc, GrantId grant) {
        return jdbc.sql("select in_force from command.decided_grant where id = ?")
                .param(grant.value())
                .query(Long.class)
                .single();
    }

    private static long part(long sum, int percent) {
        return sum * percent / WHOLE;
    }

    /** All at once, when the terms are accepted. */
    record PlanWhole(GrantId grant, LocalDate due) implements Asked {

        @Override
        public PlanInstalments of(JdbcClient jdbc) {
            var sum = new Nok(granted(jdbc, grant));
            return new PlanInstalments(grant, List.of(new Instalment(1, sum, due, InstalmentCondition.TERMS_ACCEPTED)));
        }
    }

    record OrderWhole(GrantId grant) implements Asked {

        @Override
        public OrderPayment of(JdbcClient jdbc) {
            return new OrderPayment(grant, 1, new Nok(granted(jdbc, grant)));
        }
    }

    /** So much of it is spent, and all of the own share. */
    record AccountForPart(GrantId grant, int spent, LocalDate from, LocalDate to, String comment) implements Asked {

        @Override
        public ReportUse of(JdbcClient jdbc) {
            var granted = granted(jdbc, grant);
            var sum = part(granted, spent);
            var salary = part(sum, SALARY);
            var own = DecisionContent.leastOwnShare(new Nok(granted), OWN_SHARE);
            var lines = List.of(
                    new UseLine(UseKind.SALARY, new Nok(salary), own),
                    new UseLine(UseKind.TRAVEL, new Nok(sum - salary), Nok.ZERO));
            return new ReportUse(grant, new UseReport(from, to, true, lines, comment, true));
        }
    }

    /** Of what is left, so much of the grant is carried over and the rest claimed back. */
    record SettleRest(
            GrantId grant, int spent, int carried, LocalDate until, LocalDate reportBy, LocalDate payBy, String reason)
            implements Asked {

        @Override
        public PrepareSettlement of(JdbcClient jdbc) {
            var granted = granted(jdbc, grant);
            var left = granted - part(granted, spent);
            var over = part(granted, carried);
            return new PrepareSettlement(
                    grant,
                    new Settlement(new Nok(over), until, reportBy, new Nok(left - over), payBy, Nok.ZERO, reason));
        }
    }

    record ReturnPart(GrantId grant, int returned, LocalDate day) implements Asked {

        @Override
        public ConfirmReturn of(JdbcClient jdbc) {
            return new ConfirmReturn(grant, new Nok(part(granted(jdbc, grant), returned)), day);
        }
    }
}
