package no.dekom.seal.dossier;

import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a package, which like its zip can be written in one way only. */
public final class DossierJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DossierJson() {}

    public static byte[] write(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    public static <T> T read(byte[] json, Class<T> type) {
        try {
            var value = JSON.readValue(json, type);
            if (value == null || !Arrays.equals(write(value), json)) {
                throw new IllegalArgumentException("Not written as the service writes it");
            }
            return value;
        } catch (JacksonException | NullPointerException unreadable) {
            throw new IllegalArgumentException("Not readable", unreadable);
        }
    }
}
