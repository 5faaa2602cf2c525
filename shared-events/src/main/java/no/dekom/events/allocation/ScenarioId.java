package no.dekom.events.allocation;

import no.dekom.events.Identifier;

/** Scenario. */
public record ScenarioId(String value) implements Identifier {
    public ScenarioId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
