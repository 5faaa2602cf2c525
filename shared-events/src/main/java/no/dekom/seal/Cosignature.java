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

        private final KeyText.Secret secret;
        private final Verifier verifier;

        private Signer(KeyText.Secret secret) {
            this.secret = secret;
            this.verifier = new Verifier(secret.publicHalf());
        }

        public static Signer generate(String name) {
            return new Signer(KeyText.Secret.generate(name, KeyText.COSIGNATURE));
        }

        public static Signer parse(String text) {
            return new Signer(KeyText.Secret.parse(text, KeyText.COSIGNATURE));
        }

        public Verifier verifier() {
            return verifier;
        }

        public NoteSignature sign(String text, Instant now) {
            var seconds = now.getEpochSecond();
            var signature = ByteBuffer.allocate(BYTES).putLong(seconds).put(secret.sign(message(seconds, text)));
            return verifier.key.signature(signature.array());
        }

        /** The whole secret, for the file it is kept in and for nothing else. */
        public String secretText() {
            return secret.text();
        }

        @Override
        public String toString() {
            return secret.toString();
        }
    }

    /** The public half. */
    public static final class Verifier {

        private final KeyText key;

        private Verifier(KeyText key) {
            this.key = key;
        }

        public static Verifier parse(String text) {
            return new Verifier(KeyText.parse(text, KeyText.COSIGNATURE));
        }

        public String name() {
            return key.name();
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
            return key.isOf(signature);
        }

        private boolean holds(String text, byte[] signature) {
            if (signature.length != BYTES) {
                return false;
            }
            var seconds = ByteBuffer.wrap(signature).getLong();
            return seconds >= 0
                    && seconds <= Instant.MAX.getEpochSecond()
                    && key.verifies(message(seconds, text), Arrays.copyOfRange(signature, Long.BYTES, BYTES));
        }

        private static Instant at(byte[] signature) {
            return Instant.ofEpochSecond(ByteBuffer.wrap(signature).getLong());
        }

        /** The text form, to be given to whoever is to check. */
        @Override
        public String toString() {
            return key.toString();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Verifier same && key.equals(same.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}
