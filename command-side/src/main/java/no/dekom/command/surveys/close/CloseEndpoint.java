package no.dekom.command.surveys.close;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.surveys.SurveyRoundId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "surveys")
class CloseEndpoint {

    @PostMapping("/api/surveys/{round}/closing")
    @Operation(summary = "Lukk undersøkelsen og tell opp svarene (den som spør)")
    ResponseEntity<CommandAnswer> close(@PathVariable SurveyRoundId round, Sender sender) {
        return sender.done(new CloseSurveyRound(round), round.value());
    }
}
