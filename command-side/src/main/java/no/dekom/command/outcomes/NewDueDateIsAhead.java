package no.dekom.command.outcomes;

import java.time.LocalDate;
import no.dekom.command.edge.Rule;

/** Whoever is to correct or answer gets time to do it. */
public record NewDueDateIsAhead(LocalDate due, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !due.isBefore(today);
    }

    @Override
    public String field() {
        return "due";
    }
}
