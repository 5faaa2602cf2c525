package no.dekom.command.organisations.count;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organisations")
class CountFullTimeEquivalentsEndpoint {

    private static final String ONE_DECIMAL = " *[0-9]{1,6}([.,][0-9])? *";

    /** Figures as people write them: {@code 24,5}. */
    record Request(
            @NotNull LocalDate countedOn,

            @NotNull @Pattern(regexp = ONE_DECIMAL, message = "{organisations.full-time.decimal}")
            String teachers,

            @NotNull @Pattern(regexp = ONE_DECIMAL, message = "{organisations.full-time.decimal}")
            String leaders,

            @NotBlank @Size(max = 200) String source) {}

    @PostMapping("/api/organisations/{organisation}/full-time-equivalents")
    @Operation(summary = "Før inn årsverk med høyst én desimal, som tekst (systemadministrator eller skoleeier)")
    ResponseEntity<CommandAnswer> count(
            @PathVariable OrganisationId organisation, @RequestBody Request request, Sender sender) {
        return sender.done(
                new CountFullTimeEquivalents(
                        organisation,
                        request.countedOn(),
                        tenths(request.teachers()),
                        tenths(request.leaders()),
                        request.source()),
                organisation.value());
    }

    private static long tenths(String written) {
        return new BigDecimal(written.strip().replace(',', '.'))
                .movePointRight(1)
                .longValueExact();
    }
}
