package no.dekom.events.allocation;

import no.dekom.events.Identifier;

/** Innstilling. */
public record RecommendationId(String value) implements Identifier {
    public RecommendationId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
