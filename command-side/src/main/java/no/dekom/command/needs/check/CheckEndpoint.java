package no.dekom.command.needs.check;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.needs.MeasureSection;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.needs.Remark;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/measures/{measure}")
@Tag(name = "needs")
class CheckEndpoint {

    record Remarks(@Size(max = 20) List<@Valid @NotNull Line> remarks) {

        record Line(
                @NotNull MeasureSection section,
                @Size(max = 2000) String text) {}

        /** Those where something is written. */
        List<Remark> written() {
            return Objects.requireNonNullElse(remarks, List.<Line>of()).stream()
                    .filter(line -> line.text() != null && !line.text().isBlank())
                    .map(line -> new Remark(line.section(), line.text().strip()))
                    .toList();
        }
    }

    record Reopening(@NotBlank @Size(max = 1000) String reason) {}

    record Acceptance(@Size(max = 2000) String note) {}

    @PostMapping("/remarks")
    @Operation(summary = "Send et tiltak tilbake med merknader (statsforvalteren)")
    ResponseEntity<CommandAnswer> sendBack(
            @PathVariable NeedsMeasureId measure, @RequestBody Remarks request, Sender sender) {
        return sender.done(new SendBackMeasure(measure, request.written()), measure.value());
    }

    @PostMapping("/reopening")
    @Operation(summary = "Åpne et godtatt tiltak igjen, med begrunnelse (statsforvalteren)")
    ResponseEntity<CommandAnswer> reopen(
            @PathVariable NeedsMeasureId measure, @RequestBody Reopening request, Sender sender) {
        var reason = request.reason().strip();
        return sender.because(reason).done(new ReopenMeasure(measure, reason), measure.value());
    }

    @PostMapping("/acceptance")
    @Operation(summary = "Godta et tiltak som er sendt inn (statsforvalteren)")
    ResponseEntity<CommandAnswer> accept(
            @PathVariable NeedsMeasureId measure, @RequestBody Acceptance request, Sender sender) {
        var note = request.note() == null ? "" : request.note().strip();
        return sender.done(new AcceptMeasure(measure, note), measure.value());
    }
}
