package no.dekom.events.audit;

import no.dekom.events.Identifier;

/** Forsøk som ble avvist. Made from who tried and the key of the request, so that the same request is one attempt. */
public record AttemptId(String value) implements Identifier {

    public AttemptId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
