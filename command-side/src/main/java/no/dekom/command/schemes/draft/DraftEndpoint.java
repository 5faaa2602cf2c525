package no.dekom.command.schemes.draft;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.Scheme;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController("ruleSetDraftEndpoint")
@Tag(name = "schemes")
class DraftEndpoint {

    /** @param id short name that cases carry, such as {@code dekom-2021} */
    record Draft(
            @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{2,39}", message = "{input.ruleSetName}")
            String id,

            @NotNull Scheme scheme,
            @NotBlank @Size(max = 120) String title,
            @NotNull @Valid ContentRequest content) {}

    record Change(
            @NotNull @Valid ContentRequest content,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/rule-sets")
    @Operation(summary = "Lag utkast til et regelsett (statsforvalter, systemadministrator)")
    ResponseEntity<CommandAnswer> draft(@RequestBody Draft request, Sender sender) {
        var command = new DraftRuleSet(
                new RuleSetId(request.id()),
                request.scheme(),
                request.title().strip(),
                request.content().content());
        return sender.created(command, request.id());
    }

    @PostMapping("/api/rule-sets/{ruleSet}")
    @Operation(
            summary =
                    "Endre et utkast; If-Match eller _version sier hvilket du leste (den som skrev det, administrator)")
    ResponseEntity<CommandAnswer> change(@PathVariable RuleSetId ruleSet, @RequestBody Change request, Sender sender) {
        return sender.because(request.reason())
                .done(new ChangeRuleSet(ruleSet, request.content().content()), ruleSet.value());
    }
}
