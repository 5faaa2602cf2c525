package no.dekom.command.accounts.returned;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "accounts")
class ReturnEndpoint {

    record Returned(@NotNull Nok sum, @NotNull LocalDate valueDay) {}

    @PostMapping("/api/grants/{grant}/returns")
    @Operation(summary = "Bekreft at penger er betalt tilbake (statsforvalter)")
    ResponseEntity<CommandAnswer> confirm(@PathVariable GrantId grant, @RequestBody Returned request, Sender sender) {
        return sender.done(new ConfirmReturn(grant, request.sum(), request.valueDay()), grant.value());
    }
}
