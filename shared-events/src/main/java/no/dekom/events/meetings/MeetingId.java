package no.dekom.events.meetings;

import no.dekom.events.Identifier;

/** Møte i samarbeidsforumet. */
public record MeetingId(String value) implements Identifier {

    public MeetingId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
