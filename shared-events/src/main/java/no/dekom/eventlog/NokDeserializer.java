package no.dekom.eventlog;

import java.math.BigInteger;
import no.dekom.events.Nok;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads money from a whole JSON number. Neither {@code 100.0} nor {@code "100"} is a sum of money. */
final class NokDeserializer extends StdDeserializer<Nok> {

    NokDeserializer() {
        super(Nok.class);
    }

    @Override
    public Nok deserialize(JsonParser json, DeserializationContext context) {
        var token = json.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            return (Nok) context.handleWeirdNumberValue(Nok.class, json.getDecimalValue(), "not whole kroner");
        }
        if (token == JsonToken.VALUE_STRING) {
            return (Nok) context.handleWeirdStringValue(Nok.class, json.getString(), "not a number");
        }
        if (token != JsonToken.VALUE_NUMBER_INT) {
            return (Nok) context.handleUnexpectedToken(Nok.class, json);
        }
        BigInteger number = json.getBigIntegerValue();
        try {
            return Nok.of(number.longValueExact());
        } catch (ArithmeticException | IllegalArgumentException e) {
            return (Nok) context.handleWeirdNumberValue(Nok.class, number, "not a sum of money");
        }
    }
}
