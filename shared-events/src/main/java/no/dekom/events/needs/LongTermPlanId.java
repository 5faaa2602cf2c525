package no.dekom.events.needs;

import no.dekom.events.Identifier;

/** Langsiktig plan. */
public record LongTermPlanId(String value) implements Identifier {

    public LongTermPlanId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
