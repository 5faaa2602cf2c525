package no.dekom.command.edge;

import no.dekom.eventlog.EventJson;
import no.dekom.events.Nok;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** JSON of requests: the forms of the events, but money may be written as people write it. */
final class RequestJson {

    private RequestJson() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(EventJson.module())
                .addModule(new SimpleModule("requests").addDeserializer(Nok.class, new WrittenMoney()))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** {@code 90000}, {@code "90 000"} and {@code "90 000 kr"} are the same sum. */
    private static final class WrittenMoney extends StdDeserializer<Nok> {

        WrittenMoney() {
            super(Nok.class);
        }

        @Override
        public Nok deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getString().matches("\\d{1,12}")) {
                return new Nok(parser.getLongValue());
            }
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                var digits =
                        parser.getString().replaceAll("[\\s\\u00a0\\u202f]", "").replaceFirst("(kr\\.?|,-)$", "");
                if (digits.matches("\\d{1,12}")) {
                    return new Nok(Long.parseLong(digits));
                }
                return (Nok) context.handleWeirdStringValue(Nok.class, parser.getString(), "not a sum");
            }
            return (Nok) context.handleUnexpectedToken(Nok.class, parser);
        }
    }
}
