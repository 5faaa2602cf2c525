package no.dekom.command.surveys.publish;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.dekom.command.edge.BadInput;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.ActingAs;
import no.dekom.events.surveys.InstrumentId;
import no.dekom.events.surveys.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/survey-instruments")
@Tag(name = "surveys")
class InstrumentEndpoint {

    /** The questions stand one on each line, the same line in both languages. */
    record Part(
            @NotBlank @Size(max = 200) String titleNb,
            @NotBlank @Size(max = 200) String titleNn,
            Boolean retrospective,
            @NotBlank @Size(max = 6000) String itemsNb,
            @NotBlank @Size(max = 6000) String itemsNn) {}

    record Written(
            @NotBlank @Size(max = 200) String titleNb,
            @NotBlank @Size(max = 200) String titleNn,
            @NotEmpty @Size(max = 12) List<@Valid Part> parts,
            @Size(max = 2000) String questionsNb,
            @Size(max = 2000) String questionsNn) {

        InstrumentDraft draft() {
            var read = new ArrayList<InstrumentDraft.Part>();
            for (var at = 0; at < parts.size(); at++) {
                var it = parts.get(at);
                read.add(new InstrumentDraft.Part(
                        new Wording(it.titleNb().strip(), it.titleNn().strip()),
                        Boolean.TRUE.equals(it.retrospective()),
                        lines(it.itemsNb(), it.itemsNn(), "parts[" + at + "].itemsNn")));
            }
            return new InstrumentDraft(
                    new Wording(titleNb.strip(), titleNn.strip()),
                    read,
                    lines(questionsNb, questionsNn, "questionsNn"));
        }

        private static List<Wording> lines(String nb, String nn, String field) {
            var first = lines(nb);
            var second = lines(nn);
            if (first.size() != second.size()) {
                throw BadInput.of(field, "input.survey.lines", first.size(), second.size());
            }
            var both = new ArrayList<Wording>();
            for (var at = 0; at < first.size(); at++) {
                both.add(new Wording(first.get(at), second.get(at)));
            }
            return both;
        }

        private static List<String> lines(String text) {
            return text == null
                    ? List.of()
                    : text.lines()
                            .map(String::strip)
                            .filter(it -> !it.isEmpty())
                            .toList();
        }
    }

    @PostMapping
    @Operation(summary = "Gi ut et spørreskjema (koordinator, skoleeier, statsforvalter)")
    ResponseEntity<CommandAnswer> publish(
            @RequestBody Written request, Sender sender, @AuthenticationPrincipal ActingAs actor) {
        var id = new InstrumentId(UUID.randomUUID().toString());
        return sender.created(new PublishInstrument(id, actor.organisation(), request.draft()), id.value());
    }

    @PostMapping("/{instrument}")
    @Operation(
            summary = "Revider spørreskjemaet; If-Match eller _version sier hvilken utgave du leste (den som eier det)")
    ResponseEntity<CommandAnswer> revise(
            @PathVariable InstrumentId instrument, @RequestBody Written request, Sender sender) {
        return sender.done(new ReviseInstrument(instrument, request.draft()), instrument.value());
    }
}
