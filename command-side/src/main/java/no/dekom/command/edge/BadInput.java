package no.dekom.command.edge;

import java.util.List;

/** Fields that cannot be read or are not valid, all of them. Answered as 422. */
public final class BadInput extends RuntimeException {

    /**
     * One field.
     *
     * @param field path as in the form: {@code budget[0].amount}
     * @param text key of the Norwegian text, or the text itself when {@code args} is null
     */
    public record Field(String field, String text, List<Object> args) {}

    private final transient List<Field> fields;

    public BadInput(List<Field> fields) {
        super("BadInput", null, false, false);
        this.fields = List.copyOf(fields);
    }

    public static BadInput of(String field, String text, Object... args) {
        return new BadInput(List.of(new Field(field, text, List.of(args))));
    }

    public List<Field> fields() {
        return fields;
    }
}
