package no.dekom.command.decisions.letter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.decisions.GrantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "decisions")
class LetterEndpoint {

    record Again(@NotNull Integer number) {}

    @PostMapping("/api/grants/{grant}/letter-order")
    @Operation(summary = "Send på nytt et vedtaksbrev som ikke kom fram (statsforvalter)")
    ResponseEntity<CommandAnswer> again(@PathVariable GrantId grant, @RequestBody Again request, Sender sender) {
        return sender.done(new OrderLetterAgain(grant, request.number()), grant.value());
    }
}
