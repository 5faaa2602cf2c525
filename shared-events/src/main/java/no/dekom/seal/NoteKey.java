package no.dekom.seal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Nøkkelen til en logg: what signs its notes, and what others check them by, in the text form of the Go checksum database. */
public final class NoteKey {

    private NoteKey() {}

    /** The secret half. */
    public static final class Signer {

        private final KeyText.Secret secret;
        private final Verifier verifier;

        private Signer(KeyText.Secret secret) {
            this.secret = secret;
            this.verifier = new Verifier(secret.publicHalf());
        }

        public static Signer generate(String name) {
            return new Signer(KeyText.Secret.generate(name, KeyText.NOTE));
        }

        public static Signer parse(String text) {
            return new Signer(KeyText.Secret.parse(text, KeyText.NOTE));
        }

        public String name() {
            return verifier.name();
        }

        public Verifier verifier() {
            return verifier;
        }

        public NoteSignature sign(String text) {
            return verifier.key.signature(secret.sign(text.getBytes(StandardCharsets.UTF_8)));
        }

        /** The same key under another name, for another tree of the same service. */
        public Signer named(String other) {
            return new Signer(secret.named(other));
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
            return new Verifier(KeyText.parse(text, KeyText.NOTE));
        }

        public String name() {
            return key.name();
        }

        /** The same key under another name, for another tree of the same service. */
        public Verifier named(String other) {
            return new Verifier(key.named(other));
        }

        /** Whether this key has signed the note. Where it stands under it more than once, each must hold. */
        public boolean verifies(SignedNote note) {
            var own = note.signatures().stream().filter(key::isOf).toList();
            var text = note.text().getBytes(StandardCharsets.UTF_8);
            return !own.isEmpty() && own.stream().allMatch(each -> key.verifies(text, each.signature()));
        }

        /** The signature that says it is of this key; whether it is, {@link #verifies} tells. */
        public Optional<NoteSignature> signatureOf(SignedNote note) {
            return note.signatures().stream().filter(key::isOf).findFirst();
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
