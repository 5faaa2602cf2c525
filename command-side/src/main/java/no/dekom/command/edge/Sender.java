package no.dekom.command.edge;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import no.dekom.events.ActingAs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Sends the command of one request and answers it: with JSON to a program, with the next page to a form. Endpoints get it
 * as a parameter.
 */
public final class Sender {

    private final Commands commands;
    private final Drafts drafts;
    private final ActingAs actor;
    private final SentForm form;
    private final Map<String, Object> facts;

    Sender(Commands commands, Drafts drafts, ActingAs actor, SentForm form, Map<String, Object> facts) {
        this.commands = commands;
        this.drafts = drafts;
        this.actor = actor;
        this.form = form;
        this.facts = facts;
    }

    /** The reason the actor gives, for the metadata. */
    public Sender because(String reason) {
        var more = new HashMap<>(facts);
        more.put(Facts.REASON, reason);
        return new Sender(commands, drafts, actor, form, more);
    }

    /** For a request with a file: its key belongs to what was sent, by this hash, and to nothing else. */
    public Sender of(String hash) {
        var more = new HashMap<>(facts);
        more.computeIfPresent(Facts.REQUEST, (name, request) -> request + " " + hash);
        return new Sender(commands, drafts, actor, form, more);
    }

    /** For a command that makes something new: 201. */
    public ResponseEntity<CommandAnswer> created(Object command, String id) {
        return answer(command, id, HttpStatus.CREATED);
    }

    /** For a command on something that exists: 200. */
    public ResponseEntity<CommandAnswer> done(Object command, String id) {
        return answer(command, id, HttpStatus.OK);
    }

    private ResponseEntity<CommandAnswer> answer(Object command, String id, HttpStatus status) {
        return answered(commands.send(command, id, actor, facts), status);
    }

    /** For work that goes on in the background under this id: 202. */
    public ResponseEntity<CommandAnswer> begun(String id) {
        return answered(new CommandAnswer(id, null), HttpStatus.ACCEPTED);
    }

    private ResponseEntity<CommandAnswer> answered(CommandAnswer answer, HttpStatus status) {
        if (form != null) {
            drafts.discard(actor.person(), form.name(), form.subject());
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(form.nextPage(answer)))
                    .build();
        }
        var response = ResponseEntity.status(status);
        if (answer.eventId() != null) {
            response.header("X-Event-Id", answer.eventId());
        }
        return response.body(answer);
    }
}
