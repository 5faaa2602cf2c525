package no.dekom.command.schemes.frame;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.GrantYears;
import no.dekom.command.edge.Sender;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.schemes.FrameId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "schemes")
class FrameEndpoint {

    record Given(
            @NotNull @Min(GrantYears.FIRST) @Max(GrantYears.LAST)
            Integer year,

            @NotNull Nok sum,
            @NotBlank @Size(max = 300) String source,
            @NotNull LocalDate letter) {}

    record Changed(
            @NotNull Nok sum,
            @NotBlank @Size(max = 300) String source,
            @NotNull LocalDate letter,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/frames")
    @Operation(summary = "Sett rammen for fylkets år (statsforvalter)")
    ResponseEntity<CommandAnswer> set(
            @RequestBody Given request, Sender sender, @AuthenticationPrincipal ActingAs actor) {
        var frame = FrameId.of(actor.organisation(), request.year());
        return sender.created(
                new SetFrame(
                        frame,
                        actor.organisation(),
                        request.year(),
                        request.sum(),
                        request.source().strip(),
                        request.letter()),
                frame.value());
    }

    @PostMapping("/api/frames/{frame}")
    @Operation(summary = "Endre rammen; If-Match eller _version sier hvilken du leste (statsforvalter)")
    ResponseEntity<CommandAnswer> change(@PathVariable FrameId frame, @RequestBody Changed request, Sender sender) {
        return sender.because(request.reason())
                .done(
                        new ChangeFrame(
                                frame,
                                request.sum(),
                                request.source().strip(),
                                request.letter(),
                                request.reason().strip()),
                        frame.value());
    }
}
