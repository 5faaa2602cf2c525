package no.dekom.command.organisations.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organisations")
class RegisterOrganisationEndpoint {

    record Request(
            @NotBlank @Size(min = 9, max = 9) String number,
            @NotNull OrganisationKind kind,
            @NotBlank @Size(max = 200) String name,
            OrganisationId parent) {}

    @PostMapping("/api/organisations")
    @Operation(summary = "Registrer en organisasjon (systemadministrator)")
    ResponseEntity<CommandAnswer> register(@RequestBody Request request, Sender sender) {
        var id = new OrganisationId(UUID.randomUUID().toString());
        return sender.created(
                new RegisterOrganisation(id, request.number(), request.kind(), request.name(), request.parent()),
                id.value());
    }
}
