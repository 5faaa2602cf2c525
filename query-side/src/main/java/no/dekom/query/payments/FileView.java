package no.dekom.query.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.payments.ReturnReason;

/** Betalingsfil. @param answerDay null until the bank's answer is entered */
public record FileView(
        String id,
        OrganisationId county,
        int number,
        LocalDate payDay,
        String messageId,
        String format,
        String sha256,
        String debtorAccount,
        PersonId madeBy,
        Instant madeAt,
        LocalDate answerDay,
        List<Line> lines) {

    /** @param returned null unless the bank returned it */
    public record Line(
            int number, String grant, String name, long sum, String account, String endToEnd, ReturnReason returned) {}

    public FileView {
        lines = List.copyOf(lines);
    }

    public String path() {
        return PaymentsPage.PATH + "/filer/" + id;
    }

    public long sum() {
        return lines.stream().mapToLong(Line::sum).sum();
    }

    public long returned() {
        return lines.stream().filter(it -> it.returned() != null).count();
    }

    public boolean answered() {
        return answerDay != null;
    }
}
