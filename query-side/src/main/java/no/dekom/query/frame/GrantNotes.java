package no.dekom.query.frame;

import java.util.List;
import no.dekom.events.ActingAs;

/** Det andre deler av løsningen har å si på siden for et tilskudd: each capability its own, as the actor may see it. */
public interface GrantNotes {

    List<Note> of(ActingAs actor, String grant);

    /** What all of them say. */
    static List<Note> of(List<GrantNotes> all, ActingAs actor, String grant) {
        return all.stream().flatMap(one -> one.of(actor, grant).stream()).toList();
    }

    /**
     * Noe å vite om tilskuddet.
     *
     * @param path where there is more, with the words of the {@code link}
     * @param waiting whether somebody is still to do something about it
     */
    record Note(String text, String path, String link, boolean waiting) {}
}
