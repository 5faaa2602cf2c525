package no.dekom.command.meetings;

import no.dekom.command.edge.Rule;

/** What the forum has concluded stands. */
public record CaseIsNotConcluded(CaseState agendaCase) implements Rule {

    @Override
    public boolean holds() {
        return !agendaCase.concluded();
    }
}
