package no.dekom.command.payments;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.dekom.command.directory.Directory;
import no.dekom.command.directory.RegisteredOrganisations;
import no.dekom.command.directory.RegisteredOrganisations.Registered;
import no.dekom.command.edge.CommandTexts;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.RuleBroken;
import no.dekom.command.edge.WatchedRule;
import no.dekom.command.payments.order.ApprovePayment;
import no.dekom.command.payments.order.ApprovePayments;
import no.dekom.command.payments.order.OrderPayment;
import no.dekom.command.payments.order.OrderPayments;
import no.dekom.command.payments.plan.PlanCounty;
import no.dekom.command.payments.plan.PlanCounty.SharesMakeAWhole;
import no.dekom.command.payments.plan.PlanCounty.SomethingIsToBePlanned;
import no.dekom.events.ActingAs;
import no.dekom.events.decisions.GrantId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Acts on many grants at once: one command, one transaction, all or nothing. Grants are always taken in the order of their ids, so
 * that two such acts never wait for each other in a ring.
 */
@Component
public class ManyGrants {

    private final Repository<GrantMoney> grants;
    private final Directory directory;
    private final PaymentGrounds grounds;
    private final RegisteredOrganisations organisations;
    private final CommandTexts texts;
    private final Clock clock;

    public ManyGrants(
            Repository<GrantMoney> grants,
            Directory directory,
            PaymentGrounds grounds,
            RegisteredOrganisations organisations,
            CommandTexts texts,
            Clock clock) {
        this.grants = grants;
        this.directory = directory;
        this.grounds = grounds;
        this.organisations = organisations;
        this.texts = texts;
        this.clock = clock;
    }

    /** One of many is stopped by a rule, which is told with whose it is. */
    public record NoneOfThemIsStopped(String recipient, String text, Rule stopped, Object stoppedAct)
            implements WatchedRule {

        @Override
        public String watched() {
            return stopped instanceof WatchedRule one ? one.watched() : null;
        }

        @Override
        public Object act(Object command) {
            return stoppedAct;
        }

        @Override
        public boolean holds() {
            return false;
        }

        @Override
        public Object[] details() {
            return new Object[] {recipient, text};
        }
    }

    @CommandHandler
    void handle(OrderPayments command, ActingAs actor) {
        each(
                command.orders(),
                OrderPayment::grant,
                (order, money) -> money.handle(order, actor, directory, grounds, clock));
    }

    @CommandHandler
    void handle(ApprovePayments command, ActingAs actor) {
        each(
                command.approvals(),
                ApprovePayment::grant,
                (approval, money) -> money.handle(approval, actor, directory, grounds));
    }

    @CommandHandler
    void handle(PlanCounty command, ActingAs actor) {
        PaymentActors.demandGovernor(command.county(), actor, directory);
        Rule.require(new SharesMakeAWhole(command.percent()));
        var unplanned = grounds.unplanned(command.county(), command.year());
        Rule.require(new SomethingIsToBePlanned(unplanned.size()));
        each(unplanned, Function.identity(), (grant, money) -> money.plan(command, actor, directory));
    }

    private <T> void each(List<T> acts, Function<T, GrantId> grant, BiConsumer<T, GrantMoney> act) {
        acts.stream()
                .sorted(Comparator.comparing(it -> grant.apply(it).value()))
                .forEach(it ->
                        grants.load(grant.apply(it).value()).execute(money -> one(it, money, act, acts.size() > 1)));
    }

    private <T> void one(T it, GrantMoney money, BiConsumer<T, GrantMoney> act, boolean isOfMany) {
        try {
            act.accept(it, money);
        } catch (RuleBroken broken) {
            if (!isOfMany) {
                throw broken;
            }
            var name =
                    organisations.find(money.recipient()).map(Registered::name).orElse("");
            var rule = broken.rule();
            throw new RuleBroken(
                    new NoneOfThemIsStopped(name, texts.text("rule." + rule.name(), rule.details()), rule, it));
        }
    }
}
