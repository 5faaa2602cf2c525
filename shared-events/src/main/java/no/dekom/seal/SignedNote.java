package no.dekom.seal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * En signert lapp: a text with the signatures of one or more keys under it (C2SP signed-note, as the Go checksum database has it). What
 * the text says is to be trusted only when a key one knows has signed it; {@link NoteKey.Verifier} tells.
 *
 * @param text with the end of its last line
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** As in Go; the form asks for sixteen at least. */
    private static final int MOST_SIGNATURES = 100;

    private static final int MOST_CHARACTERS = 1 << 20;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (text.isEmpty() || !text.endsWith("\n") || !isPlain(text)) {
            throw new IllegalArgumentException("Not the text of a note");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("A note with " + signatures.size() + " signatures");
        }
    }

    public String render() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.render()).append('\n'));
        return note.toString();
    }

    /** The same note with one more signature under it. */
    public SignedNote with(NoteSignature added) {
        var all = new ArrayList<>(signatures);
        all.add(added);
        return new SignedNote(text, all);
    }

    public static SignedNote parse(String note) {
        var split = note.lastIndexOf("\n\n");
        if (note.length() > MOST_CHARACTERS || split < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("Not a signed note");
        }
        var signatures = new ArrayList<NoteSignature>();
        for (var line : note.substring(split + 2).split("\n", MOST_SIGNATURES + 2)) {
            if (!line.isEmpty()) {
                signatures.add(NoteSignature.parse(line));
            }
        }
        return new SignedNote(note.substring(0, split + 1), signatures);
    }

    /** Of bytes that came from outside: what is not UTF-8 is refused, not mended. */
    public static SignedNote parse(byte[] note) {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(note))
                    .toString());
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("Not UTF-8", notText);
        }
    }

    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> c < ' ' && c != '\n')
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
