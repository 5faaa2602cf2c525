package no.dekom.query.complaints;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.GrantNotes;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Klage på siden for et tilskudd: that somebody complains, or until when one may. */
@Component
class ComplaintNotes implements GrantNotes {

    private final Complaints complaints;
    private final ComplaintWords words;
    private final Texts texts;
    private final Formats formats;

    ComplaintNotes(Complaints complaints, ComplaintWords words, Texts texts, Formats formats) {
        this.complaints = complaints;
        this.words = words;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public List<Note> of(ActingAs actor, String grant) {
        var notes = new ArrayList<Note>();
        complaints.ofGrant(actor, grant).forEach(it -> notes.add(complaint(it)));
        complaints.openOfGrant(actor, grant).ifPresent(it -> {
            if (Complaints.complains(actor, it.recipient())) {
                notes.add(new Note(mayComplain(it), it.filingPath(), texts.of("complaints.file"), false));
            } else if (Complaints.governs(actor, it.county()) && it.lastDay() != null) {
                notes.add(new Note(
                        String.join(" ", words.deadline(it)), it.deadlinePath(), texts.of("complaints.extend"), false));
            }
        });
        return notes;
    }

    private Note complaint(ComplaintView it) {
        var text = texts.of(
                "complaints.note",
                it.filed().number(),
                texts.of("complaints.is." + it.state().name()));
        return new Note(
                it.deferred() ? text + " " + texts.of("complaints.is-deferred") : text,
                it.path(),
                texts.of("complaints.open"),
                it.state().isWaiting());
    }

    private String mayComplain(DecisionToComplainOf it) {
        var right = texts.of("complaints.note." + it.right());
        var passed = it.lastDay() != null && formats.late(it.lastDay()) ? texts.of("complaints.note.passed") : "";
        return (right + " " + String.join(" ", words.deadline(it)) + " " + passed).strip();
    }
}
