package no.dekom.seal.witness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.Merkle;
import no.dekom.seal.NoteKey;
import no.dekom.seal.SignedNote;

/** A log in memory, with proofs made straight from the definition of RFC 9162. */
public final class GrowingLog {

    public final NoteKey.Signer key;
    private final List<byte[]> leaves = new ArrayList<>();

    public GrowingLog(String origin) {
        this.key = NoteKey.Signer.generate(origin);
    }

    /** The same key, and another history from a size on. */
    public GrowingLog(GrowingLog other, int size) {
        this.key = other.key;
        leaves.addAll(other.leaves.subList(0, size));
    }

    public void grow(int leaves, String what) {
        for (var leaf = 0; leaf < leaves; leaf++) {
            this.leaves.add(Merkle.leafHash((what + leaf).getBytes(StandardCharsets.UTF_8)));
        }
    }

    public SignedNote at(int size) {
        var text = new Checkpoint(key.name(), size, Merkle.root(leaves.subList(0, size))).body();
        return new SignedNote(text, List.of(key.sign(text)));
    }

    public AddCheckpoint from(int old, int size) {
        var proof = old == 0 || old > size ? List.<byte[]>of() : proof(old, leaves.subList(0, size), true);
        return new AddCheckpoint(old, proof, at(size));
    }

    private static List<byte[]> proof(int old, List<byte[]> tree, boolean whole) {
        var size = tree.size();
        if (old == size) {
            return whole ? List.of() : List.of(Merkle.root(tree));
        }
        var split = Integer.highestOneBit(size - 1);
        var left = tree.subList(0, split);
        var right = tree.subList(split, size);
        var below = new ArrayList<>(old <= split ? proof(old, left, whole) : proof(old - split, right, false));
        below.add(Merkle.root(old <= split ? right : left));
        return below;
    }
}
