package no.dekom.command.complaints.deadline;

import java.time.LocalDate;
import no.dekom.command.edge.Rule;

/** More than a year after a decision nobody may complain of it, whatever the reason (forvaltningsloven § 31). */
public record WithinAYearOfTheDecision(LocalDate approved, LocalDate complained, String field) implements Rule {

    @Override
    public boolean holds() {
        return !complained.isAfter(approved.plusYears(1));
    }

    @Override
    public Object[] details() {
        return new Object[] {approved, approved.plusYears(1)};
    }
}
