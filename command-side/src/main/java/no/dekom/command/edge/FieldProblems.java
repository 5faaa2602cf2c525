package no.dekom.command.edge;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.SchoolYear;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/** Notes each field that cannot be read and reads on, so that all are answered at once. */
final class FieldProblems extends DeserializationProblemHandler {

    private final List<BadInput.Field> found = new ArrayList<>();

    List<BadInput.Field> found() {
        return found;
    }

    private Object note(JsonParser parser, String text) {
        found.add(new BadInput.Field(path(parser), text, List.of()));
        return null;
    }

    private static String path(JsonParser parser) {
        var pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.replaceFirst("^/", "").replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    private static String expected(Class<?> type) {
        if (type == Nok.class) {
            return "input.money";
        }
        if (type == SchoolYear.class) {
            return "input.schoolYear";
        }
        if (java.time.temporal.Temporal.class.isAssignableFrom(type)) {
            return "input.date";
        }
        return type.isEnum() ? "input.choice" : "input.value";
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object bean,
            String property) {
        note(parser, "input.unknown");
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
        return note(context.getParser(), expected(type));
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
        return note(context.getParser(), expected(type));
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message) {
        note(parser, expected(type.getRawClass()));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message) {
        note(parser, expected(type));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable cause) {
        return note(context.getParser(), expected(type));
    }
}
