package no.dekom.command.meetings.papers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.dekom.command.edge.BadInput;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.eventlog.Sha256;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The id of a paper is the SHA-256 of its bytes. */
@RestController
@RequestMapping("/api/meetings/{meeting}/cases/{agendaCase}/papers")
@Tag(name = "meetings")
class PapersEndpoint {

    private static final int LONGEST_TITLE = 200;

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Legg ved et sakspapir (PDF, høyst 10 MB) til en sak som ikke er konkludert (statsforvalteren)")
    ResponseEntity<CommandAnswer> add(
            @PathVariable MeetingId meeting,
            @PathVariable AgendaCaseId agendaCase,
            @RequestParam(name = "title", defaultValue = "") String title,
            @RequestParam(name = "file", required = false) MultipartFile file,
            Sender sender)
            throws IOException {
        var name = title.replaceAll("\\p{Cntrl}", " ").strip();
        check(name, file);
        var content = file.getBytes();
        var sha256 = Sha256.of(content);
        return sender.of(Sha256.of(sha256 + name)).created(new AddPaper(meeting, agendaCase, name, content), sha256);
    }

    private static void check(String title, MultipartFile file) {
        var problems = new ArrayList<BadInput.Field>();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            problems.add(new BadInput.Field("title", "input.paperTitle", List.of(LONGEST_TITLE)));
        }
        if (file == null || file.isEmpty()) {
            problems.add(new BadInput.Field("file", "input.paperFile", List.of()));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/{paper}/withdrawal")
    @Operation(summary = "Trekk et sakspapir før møtet åpnes (statsforvalteren)")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable MeetingId meeting,
            @PathVariable AgendaCaseId agendaCase,
            @PathVariable String paper,
            @RequestBody Withdrawal request,
            Sender sender) {
        var reason = request.reason().strip();
        return sender.because(reason).done(new WithdrawPaper(meeting, agendaCase, paper, reason), paper);
    }
}
