package no.dekom.command.complaints.file;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.decisions.GrantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/complaints")
@Tag(name = "complaints")
class FilingEndpoint {

    /** @param lateBecause empty when it comes in time */
    record Filed(
            @NotNull GrantId grant,
            @NotNull Integer number,
            @NotBlank @Size(max = 4000) String asked,
            @NotBlank @Size(max = 8000) String why,
            @Size(max = 4000) String lateBecause) {}

    record Withdrawn(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping
    @Operation(summary = "Klag på et vedtak (den som fikk det)")
    ResponseEntity<CommandAnswer> file(@RequestBody Filed request, Sender sender) {
        var complaint = ComplaintId.of(request.grant(), request.number());
        return sender.created(
                new FileComplaint(
                        complaint,
                        request.grant(),
                        request.number(),
                        request.asked().strip(),
                        request.why().strip(),
                        request.lateBecause() == null
                                ? ""
                                : request.lateBecause().strip()),
                complaint.value());
    }

    @PostMapping("/{complaint}/withdrawal")
    @Operation(summary = "Trekk en klage (den som klaget)")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable ComplaintId complaint, @RequestBody Withdrawn request, Sender sender) {
        return sender.done(new WithdrawComplaint(complaint, request.reason().strip()), complaint.value());
    }
}
