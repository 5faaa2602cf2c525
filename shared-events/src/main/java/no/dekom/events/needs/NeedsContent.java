package no.dekom.events.needs;

import java.util.List;
import no.dekom.events.SchoolYear;

/** Innholdet i en behovsmelding: what was found, how, and who was heard. */
public record NeedsContent(
        SchoolYear schoolYear, NeedsLevel level, List<NeedsMethod> methods, String findings, List<Heard> heard) {

    public NeedsContent {
        methods = List.copyOf(methods);
        heard = List.copyOf(heard);
    }
}
