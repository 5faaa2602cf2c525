package no.dekom.command.organisations.roles;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organisations")
class RolesEndpoint {

    record Given(
            @NotNull Role role,
            @NotNull OrganisationId organisation,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 500) String reason) {}

    record Ended(
            @NotNull Role role,
            @NotNull OrganisationId organisation,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/api/persons/{person}/roles")
    @Operation(summary = "Gi en person en rolle (systemadministrator)")
    ResponseEntity<CommandAnswer> give(@PathVariable PersonId person, @RequestBody Given request, Sender sender) {
        return sender.because(request.reason())
                .done(new GiveRole(person, request.role(), request.organisation(), request.from()), person.value());
    }

    @PostMapping("/api/persons/{person}/roles/end")
    @Operation(summary = "Avslutt en rolle (systemadministrator)")
    ResponseEntity<CommandAnswer> end(@PathVariable PersonId person, @RequestBody Ended request, Sender sender) {
        return sender.because(request.reason())
                .done(new EndRole(person, request.role(), request.organisation(), request.lastDay()), person.value());
    }
}
