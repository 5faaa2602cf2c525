package no.dekom.command.payments.files;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.ActingAs;
import no.dekom.events.payments.PaymentFileId;
import no.dekom.events.payments.ReturnReason;
import no.dekom.events.payments.ReturnedLine;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController("paymentFileEndpoint")
@RequestMapping("/api/payment-files")
@Tag(name = "payments")
class FileEndpoint {

    private static final int MOST = 1000;

    record Made(@NotNull LocalDate payDay) {}

    /** A line without a reason was not returned. */
    record Row(@NotNull Integer number, ReturnReason reason) {}

    record Answered(
            @NotNull LocalDate day, @Size(max = MOST) List<@Valid @NotNull Row> lines) {

        List<ReturnedLine> returned() {
            return lines == null
                    ? List.of()
                    : lines.stream()
                            .filter(it -> it.reason() != null)
                            .map(it -> new ReturnedLine(it.number(), it.reason()))
                            .toList();
        }
    }

    @PostMapping
    @Operation(summary = "Lag en betalingsfil av alt som er godkjent i fylket (statsforvalter)")
    ResponseEntity<CommandAnswer> make(
            @RequestBody Made request, @AuthenticationPrincipal ActingAs actor, Sender sender) {
        var file = new PaymentFileId(UUID.randomUUID().toString());
        return sender.created(new MakePaymentFile(file, actor.organisation(), request.payDay()), file.value());
    }

    @PostMapping("/{file}/answer")
    @Operation(
            summary =
                    "Før bankens svar på en fil: alt kom på en dag, bortsett fra linjene som har en grunn (statsforvalter)")
    ResponseEntity<CommandAnswer> answer(
            @PathVariable PaymentFileId file, @RequestBody Answered request, Sender sender) {
        return sender.done(new AnswerPaymentFile(file, request.day(), request.returned()), file.value());
    }
}
