package no.dekom.command.payments.order;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.dekom.command.edge.BadInput;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One or many at once. A row that is marked to be left out is left as it is. */
@RestController("paymentOrderEndpoint")
@Tag(name = "payments")
class OrderEndpoint {

    private static final int MOST = 1000;

    record OrderRow(
            @NotNull GrantId grant,
            @NotNull Integer instalment,
            @NotNull Nok sum,
            Boolean leaveOut) {}

    record Ordered(@NotEmpty @Size(max = MOST) List<@Valid @NotNull OrderRow> lines) {}

    record ApprovalRow(@NotNull GrantId grant, @NotNull Integer payment, Boolean leaveOut) {}

    record Approved(@NotEmpty @Size(max = MOST) List<@Valid @NotNull ApprovalRow> lines) {}

    record Cancelled(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/payments/orders")
    @Operation(summary = "Bestill utbetaling av rater, alle eller ingen (statsforvalter)")
    ResponseEntity<CommandAnswer> order(@RequestBody Ordered request, Sender sender) {
        var orders = request.lines().stream()
                .filter(it -> !Boolean.TRUE.equals(it.leaveOut()))
                .map(it -> new OrderPayment(it.grant(), it.instalment(), it.sum()))
                .toList();
        demandSome(orders);
        return sender.done(new OrderPayments(orders), orders.getFirst().grant().value());
    }

    @PostMapping("/api/payments/approvals")
    @Operation(summary = "Godkjenn utbetalinger som en annen har bestilt, alle eller ingen (statsforvalter)")
    ResponseEntity<CommandAnswer> approve(@RequestBody Approved request, Sender sender) {
        var approvals = request.lines().stream()
                .filter(it -> !Boolean.TRUE.equals(it.leaveOut()))
                .map(it -> new ApprovePayment(it.grant(), it.payment()))
                .toList();
        demandSome(approvals);
        return sender.done(
                new ApprovePayments(approvals), approvals.getFirst().grant().value());
    }

    @PostMapping("/api/grants/{grant}/payments/{payment}/cancellation")
    @Operation(summary = "Trekk en bestilling som ikke er lagt i en fil (statsforvalter)")
    ResponseEntity<CommandAnswer> cancel(
            @PathVariable GrantId grant, @PathVariable int payment, @RequestBody Cancelled request, Sender sender) {
        return sender.done(new CancelOrder(grant, payment, request.reason().strip()), grant.value());
    }

    private static void demandSome(List<?> lines) {
        if (lines.isEmpty()) {
            throw BadInput.of("lines", "jakarta.validation.constraints.NotEmpty.message");
        }
    }
}
