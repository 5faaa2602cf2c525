package no.dekom.command.payments.files;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import no.dekom.command.edge.Rule;
import no.dekom.events.payments.PaymentFileId;
import no.dekom.events.payments.PaymentLine;
import no.dekom.events.payments.ReturnedLine;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Før bankens svar på en betalingsfil. Every line that is not returned came on the day. */
public record AnswerPaymentFile(
        @TargetAggregateIdentifier PaymentFileId file, LocalDate day, List<ReturnedLine> returned) {

    public AnswerPaymentFile {
        returned = List.copyOf(returned);
    }

    /** What the bank has answered stands. */
    public record FileIsAnsweredOnce(boolean isAnswered) implements Rule {

        @Override
        public boolean holds() {
            return !isAnswered;
        }
    }

    /** Nobody knows what comes. */
    public record AnswerDayIsNotAhead(LocalDate day, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return !day.isAfter(today);
        }

        @Override
        public String field() {
            return "day";
        }
    }

    /** Each returned line is one of the file's, and is named once. */
    public record ReturnedLinesAreOfTheFile(List<PaymentLine> lines, List<ReturnedLine> returned) implements Rule {

        @Override
        public boolean holds() {
            var numbers = lines.stream().map(PaymentLine::number).collect(Collectors.toSet());
            var seen = new HashSet<Integer>();
            return returned.stream().allMatch(it -> numbers.contains(it.number()) && seen.add(it.number()));
        }
    }
}
