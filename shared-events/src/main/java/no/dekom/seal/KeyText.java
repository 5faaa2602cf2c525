package no.dekom.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The text form of a key: {@code name+number+base64(kind, 32 bytes)}; of a secret one with {@link #SECRET} before it. */
record KeyText(String name, int keyId, byte kind, byte[] bytes) {

    /** Ed25519 over the text of the note. */
    static final byte NOTE = 0x01;

    /** Ed25519 of a witness, over a time and the text of the note. */
    static final byte COSIGNATURE = 0x04;

    static final String SECRET = "PRIVATE+KEY+";

    static KeyText parsePublic(String text, byte kind) {
        var key = parse(text, kind);
        if (key.keyId != keyId(key.name, kind, key.bytes)) {
            throw new IllegalArgumentException("The number in the key is not its own: " + text);
        }
        return key;
    }

    static KeyText parseSecret(String text, byte kind) {
        if (!text.startsWith(SECRET)) {
            throw new IllegalArgumentException("Not a secret key");
        }
        var key = parse(text.substring(SECRET.length()), kind);
        if (key.keyId != keyId(key.name, kind, Ed25519.publicKey(key.bytes))) {
            throw new IllegalArgumentException("The number in the secret key of " + key.name + " is not its own");
        }
        return key;
    }

    /** Base64 has plusses too, so only the first two part the text. No message shows the text: it may be a secret. */
    private static KeyText parse(String text, byte kind) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new IllegalArgumentException("Not a key: name, number and key with a plus between them");
        }
        if (!NoteSignature.isName(parts[0])) {
            throw new IllegalArgumentException("Not the name of a key: " + parts[0]);
        }
        byte[] bytes;
        try {
            bytes = Base64Text.bytes(parts[2]);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("The key of " + parts[0] + " is not base64");
        }
        if (bytes.length != 1 + Ed25519.KEY_BYTES || bytes[0] != kind) {
            throw new IllegalArgumentException("The key of " + parts[0] + " is of another kind or length");
        }
        return new KeyText(
                parts[0], Integer.parseUnsignedInt(parts[1], 16), kind, Arrays.copyOfRange(bytes, 1, bytes.length));
    }

    static String render(String name, byte kind, byte[] publicKey, byte[] shown) {
        var bytes = ByteBuffer.allocate(1 + shown.length).put(kind).put(shown).array();
        return "%s+%08x+%s".formatted(name, keyId(name, kind, publicKey), Base64Text.of(bytes));
    }

    static int keyId(String name, byte kind, byte[] publicKey) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(kind);
            return ByteBuffer.wrap(digest.digest(publicKey)).getInt();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
