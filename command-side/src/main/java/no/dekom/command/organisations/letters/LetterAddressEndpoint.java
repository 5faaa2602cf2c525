package no.dekom.command.organisations.letters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organisations")
class LetterAddressEndpoint {

    record Address(@NotBlank @Email @Size(max = 254) String email) {}

    @PostMapping("/api/organisations/{organisation}/letter-address")
    @Operation(
            summary = "Oppgi e-postadressen en mottaker får brev på (mottakeren selv, eller statsforvalteren i fylket)")
    ResponseEntity<CommandAnswer> set(
            @PathVariable OrganisationId organisation, @RequestBody Address request, Sender sender) {
        return sender.done(new SetLetterAddress(organisation, request.email().strip()), organisation.value());
    }
}
