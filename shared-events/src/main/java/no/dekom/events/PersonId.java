package no.dekom.events;

/** Person. Who it is stands in the person register, never in an event. */
public record PersonId(String value) implements Identifier {

    public PersonId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
