package no.dekom.command.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import no.dekom.command.audit.begin.BeginControl;
import no.dekom.command.audit.close.CloseControl;
import no.dekom.command.audit.sample.DrawSample;
import no.dekom.command.audit.sample.ExamineCase;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.GrantYears;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlId;
import no.dekom.events.audit.ControlList;
import no.dekom.events.audit.ControlledKind;
import no.dekom.events.audit.SampleFilter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/controls")
@Tag(name = "audit")
class ControlsEndpoint {

    private static final int MOST_DRAWN = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    record Begun(
            @NotBlank @Size(max = 150) String title,
            @NotBlank @Size(max = 4000) String purpose,
            @NotEmpty @Size(max = 30) List<@NotNull OrganisationId> counties,

            @NotNull @Min(GrantYears.FIRST) @Max(GrantYears.LAST)
            Integer firstYear,

            @NotNull @Min(GrantYears.FIRST) @Max(GrantYears.LAST)
            Integer lastYear,

            @Size(max = 10) List<@NotNull ControlList> lists) {}

    record Drawn(
            @NotNull Integer number,
            @NotNull ControlList list,
            OrganisationId county,
            Integer year,
            ControlledKind kind,

            @NotBlank @Pattern(regexp = "[0-9a-f]{64}", message = "{input.hash}")
            String population,

            @Pattern(regexp = " *[A-Za-z0-9-]{1,64} *", message = "{input.seed}")
            String seed,

            @NotNull @Min(1) @Max(MOST_DRAWN) Integer size) {}

    record Examined(
            @NotNull ControlledKind kind,

            @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,64}", message = "{input.hash}")
            String id) {}

    record Closed(
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}", message = "{input.hash}")
            String report) {}

    @PostMapping
    @Operation(summary = "Begynn en kontroll (revisor)")
    ResponseEntity<CommandAnswer> begin(@RequestBody Begun request, Sender sender) {
        var id = new ControlId(UUID.randomUUID().toString());
        return sender.created(
                new BeginControl(
                        id,
                        request.title().strip(),
                        request.purpose().strip(),
                        request.counties(),
                        request.firstYear(),
                        request.lastYear(),
                        request.lists() == null ? List.of() : request.lists()),
                id.value());
    }

    @PostMapping("/{control}/samples")
    @Operation(summary = "Trekk et utvalg av sakene på en liste (revisor)")
    ResponseEntity<CommandAnswer> draw(@PathVariable ControlId control, @RequestBody Drawn request, Sender sender) {
        var isGiven = request.seed() != null && !request.seed().isBlank();
        var filter = new SampleFilter(request.list(), request.county(), request.year(), request.kind());
        return sender.done(
                new DrawSample(
                        control,
                        request.number(),
                        filter,
                        request.population(),
                        isGiven ? request.seed().strip() : atRandom(),
                        isGiven,
                        request.size()),
                control.value());
    }

    private static String atRandom() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @PostMapping("/{control}/examined")
    @Operation(summary = "Si at en sak i utvalget er gjennomgått (revisor)")
    ResponseEntity<CommandAnswer> examine(
            @PathVariable ControlId control, @RequestBody Examined request, Sender sender) {
        return sender.done(new ExamineCase(control, new CaseReference(request.kind(), request.id())), control.value());
    }

    @PostMapping("/{control}/closing")
    @Operation(summary = "Avslutt en kontroll der alle funn er lukket (revisor)")
    ResponseEntity<CommandAnswer> close(@PathVariable ControlId control, @RequestBody Closed request, Sender sender) {
        return sender.done(new CloseControl(control, request.report()), control.value());
    }
}
