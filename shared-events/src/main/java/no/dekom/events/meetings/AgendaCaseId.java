package no.dekom.events.meetings;

import no.dekom.events.Identifier;

/** Sak på dagsordenen til et møte. */
public record AgendaCaseId(String value) implements Identifier {

    public AgendaCaseId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
