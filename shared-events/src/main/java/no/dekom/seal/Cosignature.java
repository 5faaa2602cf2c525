package no.dekom.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Medsignatur: a witness says that a checkpoint is, as of a moment, the largest tree it has seen of a log, and that nothing it saw
 * before was changed (C2SP tlog-cosignature, cosignature/v1).
 */
public final class Cosignature {

    private static final int BYTES = Long.BYTES + Ed25519.SIGNATURE_BYTES;

    private Cosignature() {}

    private static byte[] message(long seconds, String text) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** The secret half of the key of a witness. */
    public static final class Signer {

        private final byte[] seed;
        private final Verifier verifier;

        private Signer(String name, byte[] seed) {
            this.seed = seed;
            this.verifier = new Verifier(name, Ed25519.publicKey(seed));
        }

        public static Signer generate(String name) {
            if (!NoteSignature.isName(name)) {
                throw new IllegalArgumentException("Not the name of a key: " + name);
            }
            return new Signer(name, Ed25519.newSeed());
        }

        public static Signer parse(String text) {
            var key = KeyText.parseSecret(text, KeyText.COSIGNATURE);
            return new Signer(key.name(), key.bytes());
        }

        public Verifier verifier() {
            return verifier;
        }

        public NoteSignature sign(String text, Instant now) {
            var seconds = now.getEpochSecond();
            var signature = ByteBuffer.allocate(BYTES).putLong(seconds).put(Ed25519.sign(seed, message(seconds, text)));
            return new NoteSignature(verifier.name, verifier.keyId, signature.array());
        }

        /** The whole secret, for the file it is kept in and for nothing else. */
        public String secretText() {
            return KeyText.SECRET + KeyText.render(verifier.name, KeyText.COSIGNATURE, verifier.publicKey, seed);
        }

        @Override
        public String toString() {
            return "the secret key of " + verifier;
        }
    }

    /** The public half. */
    public static final class Verifier {

        private final String name;
        private final byte[] publicKey;
        private final int keyId;

        private Verifier(String name, byte[] publicKey) {
            this.name = name;
            this.publicKey = publicKey;
            this.keyId = KeyText.keyId(name, KeyText.COSIGNATURE, publicKey);
        }

        public static Verifier parse(String text) {
            var key = KeyText.parsePublic(text, KeyText.COSIGNATURE);
            return new Verifier(key.name(), key.bytes());
        }

        public String name() {
            return name;
        }

        /** When the witness last signed this note; empty where it has not, or where anything under its name does not hold. */
        public Optional<Instant> verified(SignedNote note) {
            var own = note.signatures().stream().filter(this::isMine).toList();
            return own.stream().allMatch(each -> holds(note.text(), each.signature()))
                    ? own.stream().map(each -> at(each.signature())).max(Comparator.naturalOrder())
                    : Optional.empty();
        }

        /** Whether a signature says that it is of this witness. */
        public boolean isMine(NoteSignature signature) {
            return signature.keyId() == keyId && signature.name().equals(name);
        }

        private boolean holds(String text, byte[] signature) {
            if (signature.length != BYTES) {
                return false;
            }
            var seconds = ByteBuffer.wrap(signature).getLong();
            return seconds >= 0
                    && seconds <= Instant.MAX.getEpochSecond()
                    && Ed25519.verifies(
                            publicKey, message(seconds, text), Arrays.copyOfRange(signature, Long.BYTES, BYTES));
        }

        private static Instant at(byte[] signature) {
            return Instant.ofEpochSecond(ByteBuffer.wrap(signature).getLong());
        }

        /** The text form, to be given to whoever is to check. */
        @Override
        public String toString() {
            return KeyText.render(name, KeyText.COSIGNATURE, publicKey, publicKey);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Verifier same && toString().equals(same.toString());
        }

        @Override
        public int hashCode() {
            return toString().hashCode();
        }
    }
}
