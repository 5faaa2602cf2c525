package no.dekom.seal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Nøkkelen til en logg: what signs its notes, and what others check them by, in the text form of the Go checksum database. */
public final class NoteKey {

    private NoteKey() {}

    /** The secret half. */
    public static final class Signer {

        private final String name;
        private final byte[] seed;
        private final Verifier verifier;

        private Signer(String name, byte[] seed) {
            this.name = name;
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
            var key = KeyText.parseSecret(text, KeyText.NOTE);
            return new Signer(key.name(), key.bytes());
        }

        public String name() {
            return name;
        }

        public Verifier verifier() {
            return verifier;
        }

        public NoteSignature sign(String text) {
            return new NoteSignature(name, verifier.keyId, Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8)));
        }

        /** The same key under another name, for another tree of the same service. */
        public Signer named(String other) {
            return new Signer(other, seed);
        }

        /** The whole secret, for the file it is kept in and for nothing else. */
        public String secretText() {
            return KeyText.SECRET + KeyText.render(name, KeyText.NOTE, verifier.publicKey, seed);
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
            this.keyId = KeyText.keyId(name, KeyText.NOTE, publicKey);
        }

        public static Verifier parse(String text) {
            var key = KeyText.parsePublic(text, KeyText.NOTE);
            return new Verifier(key.name(), key.bytes());
        }

        public String name() {
            return name;
        }

        /** The same key under another name, for another tree of the same service. */
        public Verifier named(String other) {
            return new Verifier(other, publicKey);
        }

        /** Whether this key has signed the note. Where it stands under it more than once, each must hold. */
        public boolean verifies(SignedNote note) {
            var own = note.signatures().stream().filter(this::isMine).toList();
            var text = note.text().getBytes(StandardCharsets.UTF_8);
            return !own.isEmpty() && own.stream().allMatch(each -> Ed25519.verifies(publicKey, text, each.signature()));
        }

        /** The signature that says it is of this key; whether it is, {@link #verifies} tells. */
        public Optional<NoteSignature> signatureOf(SignedNote note) {
            return note.signatures().stream().filter(this::isMine).findFirst();
        }

        private boolean isMine(NoteSignature signature) {
            return signature.keyId() == keyId && signature.name().equals(name);
        }

        /** The text form, to be given to whoever is to check. */
        @Override
        public String toString() {
            return KeyText.render(name, KeyText.NOTE, publicKey, publicKey);
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
