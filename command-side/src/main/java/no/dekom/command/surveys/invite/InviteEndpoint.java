package no.dekom.command.surveys.invite;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.dekom.command.edge.BadInput;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.surveys.SurveyRoundId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/surveys/{round}")
@Tag(name = "surveys")
class InviteEndpoint {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{1,180}\\.[^@\\s<>\".]{2,63}");

    /** @param addresses as they are pasted: with spaces, commas, semicolons or lines between */
    record Invited(
            @NotNull Integer group,
            @NotBlank @Size(max = 100_000) String addresses,
            @NotNull LetterLanguage language) {

        List<String> read() {
            var read = Arrays.stream(addresses.split("[\\s,;]+"))
                    .filter(it -> !it.isBlank())
                    .map(it -> it.toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
            read.stream()
                    .filter(it -> !ADDRESS.matcher(it).matches())
                    .findFirst()
                    .ifPresent(it -> {
                        throw BadInput.of("addresses", "input.survey.address", it);
                    });
            return read;
        }
    }

    @PostMapping("/invitations")
    @Operation(summary = "Inviter folk i en gruppe; adressene slettes når undersøkelsen lukkes (den som spør)")
    ResponseEntity<CommandAnswer> invite(
            @PathVariable SurveyRoundId round, @RequestBody Invited request, Sender sender) {
        return sender.done(new InvitePeople(round, request.group(), request.read(), request.language()), round.value());
    }

    @PostMapping("/reminder")
    @Operation(summary = "Minn dem som ikke har svart (den som spør)")
    ResponseEntity<CommandAnswer> remind(@PathVariable SurveyRoundId round, Sender sender) {
        return sender.done(new RemindPeople(round), round.value());
    }
}
