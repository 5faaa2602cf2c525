package no.dekom.command.payments;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.Oslo;
import no.dekom.command.payments.conditions.AcceptTerms;
import no.dekom.command.payments.conditions.ConfirmOwnShare;
import no.dekom.command.payments.conditions.DocumentOwnShare;
import no.dekom.command.payments.conditions.SendBackOwnShare;
import no.dekom.command.payments.order.ApprovePayment;
import no.dekom.command.payments.order.CancelOrder;
import no.dekom.command.payments.order.OrderPayment;
import no.dekom.command.payments.plan.PlanCounty;
import no.dekom.command.payments.plan.PlanInstalments;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.PaymentConfirmed;
import no.dekom.events.payments.PaymentEvent.PaymentPutInFile;
import no.dekom.events.payments.PaymentEvent.PaymentReturned;
import no.dekom.events.payments.PaymentFileId;
import no.dekom.events.payments.ReturnReason;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * Pengene i et tilskudd: what is planned, ordered and paid of it. Another look at the stream of the grant, so that the decision that
 * sets the sum and the payment that uses it never both win.
 */
@Aggregate(type = "decisions.Grant")
public class GrantMoney {

    @AggregateIdentifier
    private GrantId id;

    private final MoneyState state = new MoneyState();

    protected GrantMoney() {}

    @CommandHandler
    public void handle(PlanInstalments command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    /** The same shares as all others of the county. */
    void plan(PlanCounty command, ActingAs actor, Directory directory) {
        handle(new PlanInstalments(id, command.of(state.granted())), actor, directory);
    }

    OrganisationId recipient() {
        return state.recipient();
    }

    @CommandHandler
    void handle(AcceptTerms command, ActingAs actor, Directory directory) {
        var accepted = command.decide(state, actor, directory);
        if (accepted != null) {
            apply(accepted);
        }
    }

    @CommandHandler
    void handle(DocumentOwnShare command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(ConfirmOwnShare command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(SendBackOwnShare command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    public void handle(OrderPayment command, ActingAs actor, Directory directory, PaymentGrounds grounds, Clock clock) {
        apply(command.decide(state, actor, directory, grounds, Oslo.today(clock)));
    }

    @CommandHandler
    public void handle(ApprovePayment command, ActingAs actor, Directory directory, PaymentGrounds grounds) {
        apply(command.decide(state, actor, directory, grounds));
    }

    @CommandHandler
    void handle(CancelOrder command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    /** The payment, when it is approved and nothing has happened since that stops it; else null. */
    public MoneyState.Payment ready(int payment, PaymentGrounds grounds) {
        var it = state.payment(payment);
        return it != null && it.stage() == MoneyState.Stage.APPROVED && PaymentRules.mayBePaid(state, it, grounds)
                ? it
                : null;
    }

    /** Of a payment that is {@link #ready}. */
    public void putInFile(int payment, PaymentFileId file) {
        apply(new PaymentPutInFile(id, payment, file));
    }

    /** What the bank answered; a file is answered once, and by its own stream. @param reason null when the money came */
    public void answered(int payment, PaymentFileId file, LocalDate day, ReturnReason reason) {
        apply(
                reason == null
                        ? new PaymentConfirmed(id, payment, file, day)
                        : new PaymentReturned(id, payment, file, reason));
    }

    @EventSourcingHandler
    void on(GrantEvent event) {
        id = event.grant();
        state.evolve(event);
    }

    @EventSourcingHandler
    void on(PaymentEvent event, @MetaDataValue(Facts.ACTOR) String actor) {
        state.evolve(event, actor);
    }

    @EventSourcingHandler
    void on(AccountsEvent event) {
        state.evolve(event);
    }
}
