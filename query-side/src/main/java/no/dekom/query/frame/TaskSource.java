package no.dekom.query.frame;

import java.util.List;
import no.dekom.events.ActingAs;

/** Oppgaver som venter på en person i en rolle. Each capability finds its own; the start page shows them by deadline. */
public interface TaskSource {

    List<TaskItem> waitingFor(ActingAs actor);
}
