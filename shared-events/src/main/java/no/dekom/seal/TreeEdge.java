package no.dekom.seal;

import java.util.ArrayList;
import java.util.List;

/** Kanten av et tre som vokser: the roots of the whole subtrees that are in it, at most one of each level. */
public final class TreeEdge {

    private final List<byte[]> whole = new ArrayList<>();
    private long size;

    public long size() {
        return size;
    }

    public void add(byte[] leafHash) {
        var hash = leafHash;
        for (var left = size; (left & 1) == 1; left >>= 1) {
            hash = Merkle.nodeHash(whole.removeLast(), hash);
        }
        whole.add(hash);
        size++;
    }

    public byte[] root() {
        if (size == 0) {
            return Merkle.emptyRoot();
        }
        var hash = whole.getLast();
        for (var each : whole.reversed().subList(1, whole.size())) {
            hash = Merkle.nodeHash(each, hash);
        }
        return hash;
    }
}
