package no.dekom.eventlog;

import no.dekom.events.Identifier;
import no.dekom.events.Nok;
import no.dekom.events.SchoolYear;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The JSON form of events: ids as bare text, money as whole numbers, school years as {@code "2023/2024"}, times in ISO,
 * properties in the order of the record, nothing unknown, nothing left out.
 */
public final class EventJson {

    private EventJson() {}

    /** The typed values alone, for a mapper with other rules, such as the one of the HTTP API. */
    public static JacksonModule module() {
        var module = new SimpleModule("dekom-events") {
            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addDeserializers(new ValueDeserializers());
            }
        };
        module.addSerializer(Identifier.class, new IdentifierSerializer());
        module.addSerializer(Nok.class, new NokSerializer());
        module.addSerializer(SchoolYear.class, new ToStringSerializer(SchoolYear.class));
        return module;
    }

    /** Makes a builder strict, as what stands in the log must be. */
    public static void configure(JsonMapper.Builder builder) {
        builder.addModule(module())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** A strict mapper for events. */
    public static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        configure(builder);
        return builder.build();
    }
}
