package no.dekom.command.organisations.letters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.LetterLanguage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organisations")
class LetterLanguageEndpoint {

    record Chosen(@NotNull LetterLanguage language) {}

    @PostMapping("/api/organisations/{organisation}/letter-language")
    @Operation(summary = "Velg målform i brevene dere får (skoleeier, koordinator eller universitet for sin egen)")
    ResponseEntity<CommandAnswer> choose(
            @PathVariable OrganisationId organisation, @RequestBody Chosen request, Sender sender) {
        return sender.done(new ChooseLetterLanguage(organisation, request.language()), organisation.value());
    }
}
