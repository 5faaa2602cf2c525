package no.dekom.command.payments.files;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.payments.PaymentActors;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.payments.PaymentFileEvent.PaymentFileAnswered;
import no.dekom.events.payments.PaymentFileEvent.PaymentFileMade;
import no.dekom.events.payments.PaymentFileId;
import no.dekom.events.payments.PaymentLine;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Betalingsfil: what was sent to the bank, and its one answer. */
@Aggregate(type = "payments.PaymentFile")
public class PaymentFile {

    @AggregateIdentifier
    private PaymentFileId id;

    private OrganisationId county;
    private List<PaymentLine> lines = List.of();
    private boolean answered;

    protected PaymentFile() {}

    PaymentFile(PaymentFileMade made) {
        apply(made);
    }

    void answer(AnswerPaymentFile command, ActingAs actor, Directory directory, LocalDate today) {
        PaymentActors.demandGovernor(county, actor, directory);
        Rule.require(
                new AnswerPaymentFile.FileIsAnsweredOnce(answered),
                new AnswerPaymentFile.AnswerDayIsNotAhead(command.day(), today),
                new AnswerPaymentFile.ReturnedLinesAreOfTheFile(lines, command.returned()));
        apply(new PaymentFileAnswered(id, command.day(), command.returned()));
    }

    List<PaymentLine> lines() {
        return lines;
    }

    @EventSourcingHandler
    void on(PaymentFileMade event) {
        id = event.file();
        county = event.county();
        lines = event.lines();
    }

    @EventSourcingHandler
    void on(PaymentFileAnswered event) {
        answered = true;
    }
}
