package no.dekom.command.organisations.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisations/{organisation}")
@Tag(name = "organisations")
class ChangeOrganisationEndpoint {

    record Renamed(
            @NotBlank @Size(max = 200) String name, @NotNull LocalDate from) {}

    record Moved(@NotNull OrganisationId parent, @NotNull LocalDate from) {}

    record Numbered(
            @NotNull @Pattern(regexp = "[0-9]{4}", message = "{organisations.municipality.digits}")
            String number,

            @NotNull LocalDate from) {}

    record Closed(@NotNull LocalDate lastDay) {}

    @PostMapping("/name")
    @Operation(summary = "Gi en organisasjon nytt navn fra en dato (systemadministrator)")
    ResponseEntity<CommandAnswer> rename(
            @PathVariable OrganisationId organisation, @RequestBody Renamed request, Sender sender) {
        return sender.done(
                new RenameOrganisation(organisation, request.name().strip(), request.from()), organisation.value());
    }

    @PostMapping("/parent")
    @Operation(summary = "Flytt en organisasjon til en annen overordnet fra en dato (systemadministrator)")
    ResponseEntity<CommandAnswer> move(
            @PathVariable OrganisationId organisation, @RequestBody Moved request, Sender sender) {
        return sender.done(new MoveOrganisation(organisation, request.parent(), request.from()), organisation.value());
    }

    @PostMapping("/municipality-number")
    @Operation(summary = "Sett kommunenummeret til en skoleeier fra en dato (systemadministrator)")
    ResponseEntity<CommandAnswer> number(
            @PathVariable OrganisationId organisation, @RequestBody Numbered request, Sender sender) {
        return sender.done(
                new SetMunicipalityNumber(organisation, request.number(), request.from()), organisation.value());
    }

    @PostMapping("/closing")
    @Operation(summary = "Legg ned en organisasjon (systemadministrator)")
    ResponseEntity<CommandAnswer> close(
            @PathVariable OrganisationId organisation, @RequestBody Closed request, Sender sender) {
        return sender.done(new CloseOrganisation(organisation, request.lastDay()), organisation.value());
    }
}
