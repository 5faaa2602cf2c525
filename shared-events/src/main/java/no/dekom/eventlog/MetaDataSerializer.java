package no.dekom.eventlog;

import java.util.Map;
import no.dekom.events.Identifier;
import org.axonframework.messaging.MetaData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes metadata as one flat object of texts, numbers and truths, so that SQL can ask for each. */
final class MetaDataSerializer extends StdSerializer<MetaData> {

    MetaDataSerializer() {
        super(MetaData.class);
    }

    @Override
    public void serialize(MetaData metaData, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        metaData.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            json.writeName(entry.getKey());
            switch (entry.getValue()) {
                case null -> json.writeNull();
                case String text -> json.writeString(text);
                case Identifier id -> json.writeString(id.value());
                case Enum<?> constant -> json.writeString(constant.name());
                case Boolean truth -> json.writeBoolean(truth);
                case Integer number -> json.writeNumber(number);
                case Long number -> json.writeNumber(number);
                default ->
                    throw new IllegalArgumentException("Metadata " + entry.getKey() + " is not flat: "
                            + entry.getValue().getClass().getName());
            }
        });
        json.writeEndObject();
    }
}
