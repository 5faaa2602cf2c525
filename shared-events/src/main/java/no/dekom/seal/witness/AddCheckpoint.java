package no.dekom.seal.witness;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.SignedNote;

/**
 * What a log sends its witness (C2SP tlog-witness, add-checkpoint): how much of it the witness has seen, that this is still the
 * beginning of what is signed now, and what is signed.
 *
 * @param old the size the proof starts from
 * @param proof that the tree of that size is the beginning of the one in the note
 */
public record AddCheckpoint(long old, List<byte[]> proof, SignedNote note) {

    static final int MOST_HASHES = 63;

    private static final String OLD = "old ";
    private static final int HASH_BYTES = 32;

    public AddCheckpoint {
        proof = List.copyOf(proof);
    }

    public String render() {
        var body = new StringBuilder(OLD).append(old).append('\n');
        proof.forEach(
                hash -> body.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return body.append('\n').append(note.render()).toString();
    }

    public static AddCheckpoint parse(String body) {
        var end = body.indexOf("\n\n");
        if (end < 0 || !body.startsWith(OLD)) {
            throw new IllegalArgumentException("Not a checkpoint with its proof");
        }
        var lines = body.substring(0, end).split("\n", -1);
        if (lines.length - 1 > MOST_HASHES) {
            throw new IllegalArgumentException("A proof of " + (lines.length - 1) + " hashes");
        }
        var proof = new ArrayList<byte[]>();
        for (var line = 1; line < lines.length; line++) {
            proof.add(hash(lines[line]));
        }
        return new AddCheckpoint(
                Checkpoint.size(lines[0].substring(OLD.length())), proof, SignedNote.parse(body.substring(end + 2)));
    }

    private static byte[] hash(String line) {
        var hash = Base64.getDecoder().decode(line);
        if (hash.length != HASH_BYTES
                || !Base64.getEncoder().encodeToString(hash).equals(line)) {
            throw new IllegalArgumentException("Not a hash: " + line);
        }
        return hash;
    }
}
