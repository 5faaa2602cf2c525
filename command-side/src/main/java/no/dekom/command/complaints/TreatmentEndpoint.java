package no.dekom.command.complaints;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.dekom.command.complaints.consider.ForwardComplaint;
import no.dekom.command.complaints.consider.ReconsiderComplaint;
import no.dekom.command.complaints.consider.SettleComplaint;
import no.dekom.command.complaints.deadline.AdmitLateComplaint;
import no.dekom.command.complaints.deadline.ExtendComplaintDeadline;
import no.dekom.command.complaints.effect.DeferEffect;
import no.dekom.command.complaints.effect.ResumeEffect;
import no.dekom.command.complaints.reject.RejectComplaint;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.complaints.ComplaintOutcome;
import no.dekom.events.complaints.Reconsideration;
import no.dekom.events.complaints.RejectionGround;
import no.dekom.events.decisions.GrantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the county governor does with complaints. */
@RestController
@RequestMapping("/api/complaints")
@Tag(name = "complaints")
class TreatmentEndpoint {

    private static final int LONG = 8000;

    record Extended(
            @NotNull GrantId grant,
            @NotNull Integer number,
            @NotNull LocalDate to,
            @NotBlank @Size(max = LONG) String reason) {}

    record Because(@NotBlank @Size(max = LONG) String reason) {}

    record Rejected(
            @NotNull RejectionGround ground,
            @NotBlank @Size(max = LONG) String reason) {}

    record Reconsidered(
            @NotNull Reconsideration outcome,
            @NotBlank @Size(max = LONG) String reason) {}

    record Forwarded(
            @NotBlank @Size(max = 200) String body,
            @NotBlank @Size(max = LONG) String statement) {}

    /** @param reference of the higher body's letter, or empty */
    record Settled(
            @NotNull ComplaintOutcome outcome,
            @NotNull LocalDate decided,
            @Size(max = 100) String reference,
            @NotBlank @Size(max = LONG) String reason) {}

    @PostMapping("/deadlines")
    @Operation(summary = "Utsett klagefristen for et vedtak (statsforvalter)")
    ResponseEntity<CommandAnswer> extend(@RequestBody Extended request, Sender sender) {
        var complaint = ComplaintId.of(request.grant(), request.number());
        return sender.done(
                new ExtendComplaintDeadline(
                        complaint,
                        request.grant(),
                        request.number(),
                        request.to(),
                        request.reason().strip()),
                complaint.value());
    }

    @PostMapping("/{complaint}/admission")
    @Operation(summary = "Ta en klage som kom etter fristen, til behandling (statsforvalter)")
    ResponseEntity<CommandAnswer> admit(
            @PathVariable ComplaintId complaint, @RequestBody Because request, Sender sender) {
        return sender.done(new AdmitLateComplaint(complaint, request.reason().strip()), complaint.value());
    }

    @PostMapping("/{complaint}/rejection")
    @Operation(summary = "Avvis en klage (statsforvalter)")
    ResponseEntity<CommandAnswer> reject(
            @PathVariable ComplaintId complaint, @RequestBody Rejected request, Sender sender) {
        return sender.done(
                new RejectComplaint(
                        complaint, request.ground(), request.reason().strip()),
                complaint.value());
    }

    @PostMapping("/{complaint}/reconsideration")
    @Operation(summary = "Behandle en klage som underinstans (statsforvalter)")
    ResponseEntity<CommandAnswer> reconsider(
            @PathVariable ComplaintId complaint, @RequestBody Reconsidered request, Sender sender) {
        return sender.done(
                new ReconsiderComplaint(
                        complaint, request.outcome(), request.reason().strip()),
                complaint.value());
    }

    @PostMapping("/{complaint}/forwarding")
    @Operation(summary = "Send en klage til klageinstansen (statsforvalter)")
    ResponseEntity<CommandAnswer> forward(
            @PathVariable ComplaintId complaint, @RequestBody Forwarded request, Sender sender) {
        return sender.done(
                new ForwardComplaint(
                        complaint, request.body().strip(), request.statement().strip()),
                complaint.value());
    }

    @PostMapping("/{complaint}/settlement")
    @Operation(summary = "Før inn hva klageinstansen har avgjort (statsforvalter)")
    ResponseEntity<CommandAnswer> settle(
            @PathVariable ComplaintId complaint, @RequestBody Settled request, Sender sender) {
        return sender.done(
                new SettleComplaint(
                        complaint,
                        request.outcome(),
                        request.decided(),
                        request.reference() == null ? "" : request.reference().strip(),
                        request.reason().strip()),
                complaint.value());
    }

    @PostMapping("/{complaint}/deferral")
    @Operation(summary = "Utsett iverksettingen av vedtaket det er klaget på (statsforvalter)")
    ResponseEntity<CommandAnswer> defer(
            @PathVariable ComplaintId complaint, @RequestBody Because request, Sender sender) {
        return sender.done(new DeferEffect(complaint, request.reason().strip()), complaint.value());
    }

    @PostMapping("/{complaint}/resumption")
    @Operation(summary = "Opphev utsatt iverksetting (statsforvalter)")
    ResponseEntity<CommandAnswer> resume(
            @PathVariable ComplaintId complaint, @RequestBody Because request, Sender sender) {
        return sender.done(new ResumeEffect(complaint, request.reason().strip()), complaint.value());
    }
}
