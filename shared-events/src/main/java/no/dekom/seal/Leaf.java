package no.dekom.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Et blad i den forseglede loggen: every stored column of an event, in the order in which it stands for ever. The payload is in it
 * by a commitment only, so that an event whose payload has been taken away still proves. The number that the database gave the row is
 * left out: it says nothing but in which order rows were begun, and the position says what holds.
 *
 * @param streamType null where none is stored
 * @param recordedAt as the log renders it, in microseconds of UTC
 * @param metadata the text as stored
 * @param commitment of {@link #commitment}
 */
public record Leaf(
        long position,
        String eventId,
        String streamType,
        String stream,
        long sequence,
        String name,
        int revision,
        String recordedAt,
        String metadata,
        byte[] commitment) {

    private static final byte VERSION = 1;
    private static final int NONE = -1;

    /** SHA-256 of the salt and the bytes of the payload as stored. */
    public static byte[] commitment(byte[] salt, String payload) {
        var digest = Merkle.sha256();
        digest.update(salt);
        return digest.digest(payload.getBytes(StandardCharsets.UTF_8));
    }

    /** Version 1: numbers of fixed length, largest byte first; each text its length in four bytes and its UTF-8, none as length -1. */
    public byte[] encoded() {
        byte[][] texts = {utf8(eventId), utf8(streamType), utf8(stream), utf8(name), utf8(recordedAt), utf8(metadata)};
        var length = 1 + 2 * Long.BYTES + Integer.BYTES + lengthOf(texts) + lengthOf(commitment);
        var bytes = ByteBuffer.allocate(length).put(VERSION).putLong(position);
        put(bytes, texts[0]);
        put(bytes, texts[1]);
        put(bytes, texts[2]);
        bytes.putLong(sequence);
        put(bytes, texts[3]);
        bytes.putInt(revision);
        put(bytes, texts[4]);
        put(bytes, texts[5]);
        put(bytes, commitment);
        return bytes.array();
    }

    /** The stream and the number in it, of a leaf as it is encoded. */
    static String place(byte[] encoded) {
        var bytes = ByteBuffer.wrap(encoded).position(1 + Long.BYTES);
        text(bytes);
        text(bytes);
        return "strøm %s, nummer %d".formatted(text(bytes), bytes.getLong());
    }

    private static String text(ByteBuffer bytes) {
        var length = bytes.getInt();
        if (length == NONE) {
            return null;
        }
        var text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** How many bytes fields take, each with its length before it. */
    static int lengthOf(byte[]... fields) {
        var length = 0;
        for (var field : fields) {
            length += Integer.BYTES + (field == null ? 0 : field.length);
        }
        return length;
    }

    static byte[] utf8(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    static void put(ByteBuffer bytes, byte[] field) {
        if (field == null) {
            bytes.putInt(NONE);
        } else {
            bytes.putInt(field.length).put(field);
        }
    }
}
