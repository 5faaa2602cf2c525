package no.dekom.eventlog;

import no.dekom.events.Nok;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

final class NokSerializer extends StdSerializer<Nok> {

    NokSerializer() {
        super(Nok.class);
    }

    @Override
    public void serialize(Nok sum, JsonGenerator json, SerializationContext context) {
        json.writeNumber(sum.kroner());
    }
}
