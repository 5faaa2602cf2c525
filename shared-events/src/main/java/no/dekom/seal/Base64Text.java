package no.dekom.seal;

import java.util.Base64;

/** Base 64 with one way only of writing each row of bytes: padded, no line breaks, no bits left over. */
final class Base64Text {

    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        var bytes = Base64.getDecoder().decode(text);
        if (!of(bytes).equals(text)) {
            throw new IllegalArgumentException("Not base64 as it is written here: " + text);
        }
        return bytes;
    }
}
