package no.dekom.eventlog;

import org.axonframework.eventhandling.TrackingToken;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lets Jackson write and read tracking tokens as {@link TokenJson}. */
final class TokenModule extends SimpleModule {

    TokenModule() {
        super("dekom-tokens");
        addSerializer(TrackingToken.class, new Writer());
        TokenJson.CLASSES.values().forEach(this::addReader);
    }

    private <T extends TrackingToken> void addReader(Class<T> type) {
        addDeserializer(type, new Reader<>(type));
    }

    private static final class Writer extends StdSerializer<TrackingToken> {
        Writer() {
            super(TrackingToken.class);
        }

        @Override
        public void serialize(TrackingToken token, JsonGenerator json, SerializationContext context) {
            json.writeTree(TokenJson.write(token));
        }
    }

    private static final class Reader<T extends TrackingToken> extends StdDeserializer<T> {
        private final Class<T> type;

        Reader(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            JsonNode tree = context.readTree(json);
            return type.cast(TokenJson.read(tree));
        }
    }
}
