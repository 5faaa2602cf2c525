package no.dekom.command.schemes.approve;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.RuleSetId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "schemes")
class ApprovalEndpoint {

    /** @param to left out when the last day is not known */
    record Approval(@NotNull LocalDate from, LocalDate to) {}

    record End(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/rule-sets/{ruleSet}/approval")
    @Operation(summary = "Godkjenn et utkast som en annen har skrevet (statsforvalter)")
    ResponseEntity<CommandAnswer> approve(
            @PathVariable RuleSetId ruleSet, @RequestBody Approval request, Sender sender) {
        return sender.done(new ApproveRuleSet(ruleSet, request.from(), request.to()), ruleSet.value());
    }

    @PostMapping("/api/rule-sets/{ruleSet}/end")
    @Operation(summary = "Si siste dag et regelsett gjelder (statsforvalteren som skrev det, systemadministrator)")
    ResponseEntity<CommandAnswer> end(@PathVariable RuleSetId ruleSet, @RequestBody End request, Sender sender) {
        return sender.because(request.reason()).done(new EndRuleSet(ruleSet, request.lastDay()), ruleSet.value());
    }
}
