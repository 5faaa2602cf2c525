package no.dekom.command.catalogue.publish;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.catalogue.EntryContent;
import no.dekom.events.catalogue.EntryId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/catalogue/{entry}")
@Tag(name = "catalogue")
class CatalogueEndpoint {

    record Published(
            @NotBlank @Size(max = 150) String title,
            @NotBlank @Size(max = 150) String theme,
            @NotBlank @Size(max = 8000) String about,
            @NotBlank @Size(max = 4000) String worked,
            @Size(max = 4000) String didNotWork,
            @Size(max = 4000) String stays,
            @NotBlank @Email @Size(max = 200) String contact) {

        EntryContent content() {
            return new EntryContent(
                    title.strip(),
                    theme.strip(),
                    about.strip(),
                    worked.strip(),
                    stripped(didNotWork),
                    stripped(stays),
                    contact.strip());
        }

        private static String stripped(String text) {
            return text == null ? "" : text.strip();
        }
    }

    record Withdrawn(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping
    @Operation(summary = "Legg ut et tiltak i tiltaksbanken, eller legg det ut på nytt (koordinator)")
    ResponseEntity<CommandAnswer> publish(@PathVariable EntryId entry, @RequestBody Published request, Sender sender) {
        return sender.done(new PublishEntry(entry, request.content()), entry.value());
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Ta ned et tiltak fra tiltaksbanken (koordinator)")
    ResponseEntity<CommandAnswer> withdraw(@PathVariable EntryId entry, @RequestBody Withdrawn request, Sender sender) {
        var reason = request.reason().strip();
        return sender.because(reason).done(new WithdrawEntry(entry, reason), entry.value());
    }
}
