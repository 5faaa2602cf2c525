package no.dekom.command.needs.propose;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.needs.NeedsMeasureId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/measures")
@Tag(name = "needs")
class MeasureEndpoint {

    @PostMapping
    @Operation(summary = "Foreslå et tiltak (koordinator, arbeidsgruppe eller skoleeier)")
    ResponseEntity<CommandAnswer> propose(@RequestBody MeasureRequest request, Sender sender) {
        var id = new NeedsMeasureId(UUID.randomUUID().toString());
        return sender.created(new ProposeMeasure(id, request.content()), id.value());
    }

    @PostMapping("/{measure}")
    @Operation(summary = "Endre et tiltak, også for UH-partneren; If-Match eller _version sier hvilket du leste")
    ResponseEntity<CommandAnswer> amend(
            @PathVariable NeedsMeasureId measure, @RequestBody MeasureRequest request, Sender sender) {
        return sender.done(new AmendMeasure(measure, request.content()), measure.value());
    }
}
