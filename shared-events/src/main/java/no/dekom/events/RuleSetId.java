package no.dekom.events;

/** Regelsett: the dated version of the rules that a decision was taken under, such as {@code dekom-2021}. */
public record RuleSetId(String value) implements Identifier {

    public RuleSetId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
