package no.dekom.command.organisations.partnerships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/partnerships")
@Tag(name = "organisations")
class PartnershipEndpoint {

    record Agreed(
            @NotNull OrganisationId of,
            @NotNull OrganisationId university,
            @NotNull PartnerRole kind,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 4000) String agreement) {}

    record Changed(
            @NotNull OrganisationId university,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 1000) String reason) {}

    record Ended(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping
    @Operation(summary = "Avtal et partnerskap med et universitet eller en høgskole (koordinator eller skoleeier)")
    ResponseEntity<CommandAnswer> agree(@RequestBody Agreed request, Sender sender) {
        var id = new PartnershipId(UUID.randomUUID().toString());
        return sender.created(
                new AgreeOnPartnership(
                        id,
                        request.of(),
                        request.university(),
                        request.kind(),
                        request.from(),
                        request.to(),
                        request.agreement()),
                id.value());
    }

    @PostMapping("/{partnership}/partner")
    @Operation(summary = "Bytt partner innenfor avtalens tid (koordinator eller skoleeier)")
    ResponseEntity<CommandAnswer> change(
            @PathVariable PartnershipId partnership, @RequestBody Changed request, Sender sender) {
        return sender.because(request.reason())
                .done(
                        new ChangePartner(partnership, request.university(), request.from(), request.reason()),
                        partnership.value());
    }

    @PostMapping("/{partnership}/end")
    @Operation(summary = "Avslutt et partnerskap (koordinator eller skoleeier)")
    ResponseEntity<CommandAnswer> end(
            @PathVariable PartnershipId partnership, @RequestBody Ended request, Sender sender) {
        return sender.because(request.reason())
                .done(new EndPartnership(partnership, request.lastDay(), request.reason()), partnership.value());
    }
}
