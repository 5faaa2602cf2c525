package no.dekom.command.needs.sendin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.needs.NeedsMeasureId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/measures/{measure}")
@Tag(name = "needs")
class SendInEndpoint {

    @PostMapping("/sending-in")
    @Operation(summary = "Send inn et tiltak til sekretariatet (koordinator, eller skoleeier for eget tiltak)")
    ResponseEntity<CommandAnswer> sendIn(@PathVariable NeedsMeasureId measure, Sender sender) {
        return sender.done(new SendInMeasure(measure), measure.value());
    }
}
