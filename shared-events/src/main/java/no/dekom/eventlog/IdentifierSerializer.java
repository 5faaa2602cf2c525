package no.dekom.eventlog;

import no.dekom.events.Identifier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

final class IdentifierSerializer extends StdSerializer<Identifier> {

    IdentifierSerializer() {
        super(Identifier.class);
    }

    @Override
    public void serialize(Identifier id, JsonGenerator json, SerializationContext context) {
        json.writeString(id.value());
    }
}
