package no.dekom.command.meetings.agenda;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.CaseSubject;
import no.dekom.events.meetings.ForumCaseKind;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.meetings.SubjectKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings/{meeting}/cases")
@Tag(name = "meetings")
class AgendaEndpoint {

    /**
     * @param concerned left out for a case that concerns all alike
     * @param subject {@code MEASURE:<id>} and the like; left out for none
     * @param reason needed when the notice has been sent
     */
    record AgendaCase(
            @NotBlank @Size(max = 200) String title,
            @NotNull ForumCaseKind kind,
            @Size(max = 200) List<@NotNull OrganisationId> concerned,
            @NotBlank @Size(max = 20000) String text,
            @NotBlank @Size(max = 4000) String proposal,

            @Pattern(
                    regexp = "(MEASURE|LONG_TERM_PLAN|SEED_FUND_ROUND|SCENARIO|RECOMMENDATION):[A-Za-z0-9-]{1,100}",
                    message = "{input.subject}")
            String subject,

            @Size(max = 1000) String reason) {

        CaseContent content() {
            return new CaseContent(
                    title.strip(),
                    kind,
                    Objects.requireNonNullElse(concerned, List.<OrganisationId>of()).stream()
                            .distinct()
                            .toList(),
                    text.strip(),
                    proposal.strip(),
                    subjectOrNull());
        }

        private CaseSubject subjectOrNull() {
            if (subject == null || subject.isBlank()) {
                return null;
            }
            var cut = subject.indexOf(':');
            return new CaseSubject(SubjectKind.valueOf(subject.substring(0, cut)), subject.substring(cut + 1));
        }
    }

    record Removal(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping
    @Operation(summary = "Sett en sak på dagsordenen (statsforvalteren)")
    ResponseEntity<CommandAnswer> put(@PathVariable MeetingId meeting, @RequestBody AgendaCase request, Sender sender) {
        var id = new AgendaCaseId(UUID.randomUUID().toString());
        return because(sender, request.reason())
                .created(new PutCaseOnAgenda(meeting, id, request.content(), stripped(request.reason())), id.value());
    }

    @PostMapping("/{agendaCase}")
    @Operation(
            summary = "Endre en sak på dagsordenen; If-Match eller _version sier hvilken du leste (statsforvalteren)")
    ResponseEntity<CommandAnswer> amend(
            @PathVariable MeetingId meeting,
            @PathVariable AgendaCaseId agendaCase,
            @RequestBody AgendaCase request,
            Sender sender) {
        return because(sender, request.reason())
                .done(
                        new AmendCase(meeting, agendaCase, request.content(), stripped(request.reason())),
                        agendaCase.value());
    }

    @PostMapping("/{agendaCase}/removal")
    @Operation(summary = "Ta en sak av dagsordenen (statsforvalteren)")
    ResponseEntity<CommandAnswer> remove(
            @PathVariable MeetingId meeting,
            @PathVariable AgendaCaseId agendaCase,
            @RequestBody Removal request,
            Sender sender) {
        var reason = request.reason().strip();
        return sender.because(reason).done(new RemoveCase(meeting, agendaCase, reason), agendaCase.value());
    }

    private static Sender because(Sender sender, String reason) {
        return stripped(reason) == null ? sender : sender.because(stripped(reason));
    }

    private static String stripped(String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
