package no.dekom.events.needs;

import java.util.List;
import no.dekom.events.SchoolYear;

/** Innholdet i en langsiktig plan: its period, and what comes first in it. */
public record PlanContent(String title, SchoolYear from, SchoolYear to, List<Priority> priorities) {

    public PlanContent {
        priorities = List.copyOf(priorities);
    }
}
