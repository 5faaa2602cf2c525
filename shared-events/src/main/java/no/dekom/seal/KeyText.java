package no.dekom.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The public half of a key and its text form: {@code name+number+base64(kind, 32 bytes)}. */
final class KeyText {

    /** Ed25519 over the text of the note. */
    static final byte NOTE = 0x01;

    /** Ed25519 of a witness, over a time and the text of the note. */
    static final byte COSIGNATURE = 0x04;

    private final String name;
    private final byte kind;
    private final byte[] key;
    private final int keyId;

    KeyText(String name, byte kind, byte[] key) {
        this.name = name;
        this.kind = kind;
        this.key = key;
        this.keyId = keyId(name, kind, key);
    }

    static KeyText parse(String text, byte kind) {
        var parts = Parts.of(text, kind);
        var key = new KeyText(parts.name, kind, parts.bytes);
        if (key.keyId != parts.keyId) {
            throw new IllegalArgumentException("The number in the key is not its own: " + text);
        }
        return key;
    }

    String name() {
        return name;
    }

    KeyText named(String other) {
        return new KeyText(other, kind, key);
    }

    /** A signature with the name and number of this key. */
    NoteSignature signature(byte[] bytes) {
        return new NoteSignature(name, keyId, bytes);
    }

    /** Whether a signature says that it is of this key. */
    boolean isOf(NoteSignature signature) {
        return signature.keyId() == keyId && signature.name().equals(name);
    }

    boolean verifies(byte[] message, byte[] signature) {
        return Ed25519.verifies(key, message, signature);
    }

    /** The text form, to be given to whoever is to check. */
    @Override
    public String toString() {
        return text(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyText same && toString().equals(same.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    private String text(byte[] shown) {
        var bytes = ByteBuffer.allocate(1 + shown.length).put(kind).put(shown).array();
        return "%s+%08x+%s".formatted(name, keyId, Base64Text.of(bytes));
    }

    private static int keyId(String name, byte kind, byte[] publicKey) {
        var digest = Merkle.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(kind);
        return ByteBuffer.wrap(digest.digest(publicKey)).getInt();
    }

    /** The secret half, whose text form is that of the seed with {@link #MARK} before it. */
    static final class Secret {

        private static final String MARK = "PRIVATE+KEY+";

        private final KeyText publicHalf;
        private final byte[] seed;

        Secret(String name, byte kind, byte[] seed) {
            this.publicHalf = new KeyText(name, kind, Ed25519.publicKey(seed));
            this.seed = seed;
        }

        static Secret generate(String name, byte kind) {
            if (!NoteSignature.isName(name)) {
                throw new IllegalArgumentException("Not the name of a key: " + name);
            }
            return new Secret(name, kind, Ed25519.newSeed());
        }

        static Secret parse(String text, byte kind) {
            if (!text.startsWith(MARK)) {
                throw new IllegalArgumentException("Not a secret key");
            }
            var parts = Parts.of(text.substring(MARK.length()), kind);
            var key = new Secret(parts.name, kind, parts.bytes);
            if (key.publicHalf.keyId != parts.keyId) {
                throw new IllegalArgumentException("The number in the secret key of " + parts.name + " is not its own");
            }
            return key;
        }

        Secret named(String other) {
            return new Secret(other, publicHalf.kind, seed);
        }

        KeyText publicHalf() {
            return publicHalf;
        }

        byte[] sign(byte[] message) {
            return Ed25519.sign(seed, message);
        }

        /** The whole secret, for the file it is kept in and for nothing else. */
        String text() {
            return MARK + publicHalf.text(seed);
        }

        @Override
        public String toString() {
            return "the secret key of " + publicHalf;
        }
    }

    /** What a text form of either half says. */
    private record Parts(String name, int keyId, byte[] bytes) {

        /** Base64 has plusses too, so only the first two part the text. No message shows the text: it may be a secret. */
        static Parts of(String text, byte kind) {
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
            return new Parts(
                    parts[0], Integer.parseUnsignedInt(parts[1], 16), Arrays.copyOfRange(bytes, 1, bytes.length));
        }
    }
}
