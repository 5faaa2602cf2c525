package no.dekom.deploy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A file as a form with a file sends it. */
public final class Multipart {

    private static final String BOUNDARY = "en-grense-som-ikke-finnes-i-filen";

    public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Multipart() {}

    public static byte[] of(String kind, byte[] file) {
        return of(Map.of("kind", kind), "skoler.csv", file);
    }

    public static byte[] of(Map<String, String> fields, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(text("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")));
        body.writeBytes(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(text("\r\n--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
