package no.dekom.command.seedfunds;

import no.dekom.command.edge.Rule;

/** A withdrawn application is not changed, assessed or decided. */
public record ApplicationStands(ApplicationState application) implements Rule {

    @Override
    public boolean holds() {
        return !application.withdrawn();
    }
}
