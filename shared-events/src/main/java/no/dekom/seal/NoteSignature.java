package no.dekom.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Signaturen under en lapp: one line, of the name and the number of a key and what the key made of the text.
 *
 * @param keyId four bytes that tell keys of one name apart; no proof of anything
 */
public record NoteSignature(String name, int keyId, byte[] signature) {

    static final String MARK = "\u2014 ";

    public NoteSignature {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not the name of a key: " + name);
        }
        if (signature.length == 0) {
            throw new IllegalArgumentException("An empty signature of " + name);
        }
    }

    /** The line without its end. */
    public String render() {
        var bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature);
        return MARK + name + " " + Base64Text.of(bytes.array());
    }

    public static NoteSignature parse(String line) {
        var space = line.indexOf(' ', MARK.length());
        if (!line.startsWith(MARK) || space < 0) {
            throw new IllegalArgumentException("Not the line of a signature: " + line);
        }
        var bytes = Base64Text.bytes(line.substring(space + 1));
        if (bytes.length <= Integer.BYTES) {
            throw new IllegalArgumentException("A signature that is too short: " + line);
        }
        return new NoteSignature(
                line.substring(MARK.length(), space),
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    /** Not empty, no plus, no space of any kind. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c -> c == '+' || c < ' ' || c == 0x85 || Character.isSpaceChar(c) || isHalf(c));
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature same
                && name.equals(same.name)
                && keyId == same.keyId
                && Arrays.equals(signature, same.signature);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(signature);
    }

    @Override
    public String toString() {
        return render();
    }
}
