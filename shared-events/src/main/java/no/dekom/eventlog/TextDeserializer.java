package no.dekom.eventlog;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value from a JSON string. What the value refuses becomes a problem of the field, not an exception of its own. */
final class TextDeserializer extends StdDeserializer<Object> {

    private final Class<?> type;
    private final transient Function<String, ?> parse;

    TextDeserializer(Class<?> type, Function<String, ?> parse) {
        super(type);
        this.type = type;
        this.parse = parse;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return context.handleUnexpectedToken(type, json);
        }
        var text = json.getString();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdStringValue(type, text, "%s", e.getMessage());
        }
    }
}
