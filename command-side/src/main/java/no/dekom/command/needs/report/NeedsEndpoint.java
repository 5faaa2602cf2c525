package no.dekom.command.needs.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.dekom.command.edge.BadInput;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.Heard;
import no.dekom.events.needs.HeardParty;
import no.dekom.events.needs.NeedsContent;
import no.dekom.events.needs.NeedsLevel;
import no.dekom.events.needs.NeedsMethod;
import no.dekom.events.needs.NeedsReportId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/needs-reports")
@Tag(name = "needs")
class NeedsEndpoint {

    /** What a report tells; {@code reason} is for corrections. */
    record Request(
            @NotNull SchoolYear schoolYear,
            @NotNull NeedsLevel level,
            @NotEmpty @Size(max = 10) List<@NotNull NeedsMethod> methods,
            @NotBlank @Size(max = 8000) String findings,
            @Size(max = 10) List<@Valid @NotNull Line> heard,
            @Size(max = 1000) String reason) {

        record Line(
                @NotNull HeardParty party, @Size(max = 1000) String how) {}

        NeedsContent content() {
            var parties = Objects.requireNonNullElse(heard, List.<Line>of()).stream()
                    .filter(line -> line.how() != null && !line.how().isBlank())
                    .map(line -> new Heard(line.party(), line.how().strip()))
                    .toList();
            return new NeedsContent(
                    schoolYear, level, methods.stream().distinct().toList(), findings.strip(), parties);
        }
    }

    @PostMapping
    @Operation(summary = "Meld behov for egen skole, eller som skoleeier")
    ResponseEntity<CommandAnswer> report(@RequestBody Request request, Sender sender) {
        var id = new NeedsReportId(UUID.randomUUID().toString());
        return sender.created(new ReportNeeds(id, request.content()), id.value());
    }

    @PostMapping("/{report}")
    @Operation(summary = "Rett en behovsmelding, med begrunnelse; If-Match eller _version sier hvilken du leste")
    ResponseEntity<CommandAnswer> correct(
            @PathVariable NeedsReportId report, @RequestBody Request request, Sender sender) {
        if (request.reason() == null || request.reason().isBlank()) {
            throw BadInput.of("reason", "input.correction");
        }
        var reason = request.reason().strip();
        return sender.because(reason).done(new CorrectNeeds(report, request.content(), reason), report.value());
    }
}
