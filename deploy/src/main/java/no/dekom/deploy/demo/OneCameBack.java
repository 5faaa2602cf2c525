package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.payments.files.AnswerPaymentFile;
import no.dekom.events.OrganisationId;
import no.dekom.events.payments.PaymentFileId;
import no.dekom.events.payments.ReturnReason;
import no.dekom.events.payments.ReturnedLine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bank's answer to a file: all came, but for one recipient, whose place in the file nobody knows before it is made. */
record OneCameBack(PaymentFileId file, LocalDate day, OrganisationId recipient) implements Asked {

    @Override
    public AnswerPaymentFile of(JdbcClient jdbc) {
        var line = jdbc.sql(
                        "select (line ->> 'number')::int from log.event, json_array_elements(payload -> 'lines') line"
                                + " where stream = ? and name = 'payments.PaymentFileMade' and line ->> 'recipient' = ?")
                .params(file.value(), recipient.value())
                .query(Integer.class)
                .single();
        return new AnswerPaymentFile(file, day, List.of(new ReturnedLine(line, ReturnReason.AC04)));
    }
}
