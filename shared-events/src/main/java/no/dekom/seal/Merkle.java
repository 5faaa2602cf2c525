package no.dekom.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * Hashtreet av RFC 9162 (as in RFC 6962, over SHA-256): how leaves become one root, and how it is shown, by few hashes,
 * that a leaf is in a tree and that a tree is the beginning of a larger one.
 */
public final class Merkle {

    /** The length of every hash. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte[] EMPTY = sha256().digest();

    private Merkle() {}

    /** The hashes of whole subtrees of a tree: of level 0 are the leaves, number {@code index} of 2^level leaves each. */
    @FunctionalInterface
    public interface Nodes {
        byte[] node(int level, long index);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The root of the tree without leaves. */
    public static byte[] emptyRoot() {
        return EMPTY.clone();
    }

    public static byte[] leafHash(byte[] leaf) {
        var digest = sha256();
        digest.update(LEAF);
        return digest.digest(leaf);
    }

    public static byte[] nodeHash(byte[] left, byte[] right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root over hashes of leaves. */
    public static byte[] root(List<byte[]> leafHashes) {
        var edge = new TreeEdge();
        leafHashes.forEach(edge::add);
        return edge.root();
    }

    /** The root at a size that the nodes reach. */
    public static byte[] root(long size, Nodes nodes) {
        return size == 0 ? emptyRoot() : range(0, size, nodes);
    }

    /** What shows that the leaf is in the tree of that size. */
    public static List<byte[]> inclusion(long index, long size, Nodes nodes) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No leaf " + index + " in a tree of " + size);
        }
        var proof = new ArrayList<byte[]>();
        long from = 0;
        var to = size;
        while (to - from > 1) {
            var middle = from + split(to - from);
            if (index < middle) {
                proof.addFirst(range(middle, to, nodes));
                to = middle;
            } else {
                proof.addFirst(range(from, middle, nodes));
                from = middle;
            }
        }
        return proof;
    }

    /** What shows that the tree of the first size is the beginning of that of the second. */
    public static List<byte[]> consistency(long size1, long size2, Nodes nodes) {
        if (size1 < 0 || size1 > size2) {
            throw new IllegalArgumentException("No tree of " + size1 + " in a tree of " + size2);
        }
        var proof = new ArrayList<byte[]>();
        if (size1 == 0 || size1 == size2) {
            return proof;
        }
        long from = 0;
        var to = size2;
        while (size1 != to) {
            var middle = from + split(to - from);
            if (size1 <= middle) {
                proof.addFirst(range(middle, to, nodes));
                to = middle;
            } else {
                proof.addFirst(range(from, middle, nodes));
                from = middle;
            }
        }
        if (from > 0) {
            proof.addFirst(range(from, to, nodes));
        }
        return proof;
    }

    /** Whether the proof shows the leaf at its place under the root (RFC 9162, 2.1.3.2). */
    public static boolean verifiesInclusion(long index, long size, byte[] leafHash, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size || !areHashes(proof) || !isHash(leafHash) || !isHash(root)) {
            return false;
        }
        var first = index;
        var last = size - 1;
        var hash = leafHash;
        for (var each : proof) {
            if (last == 0) {
                return false;
            }
            if ((first & 1) == 1 || first == last) {
                hash = nodeHash(each, hash);
                var up = (first & 1) == 1 || first == 0 ? 0 : Long.numberOfTrailingZeros(first);
                first >>= up;
                last >>= up;
            } else {
                hash = nodeHash(hash, each);
            }
            first >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    /** Whether the proof shows the first tree to be the beginning of the second (RFC 9162, 2.1.4.2). */
    public static boolean verifiesConsistency(long size1, long size2, byte[] root1, byte[] root2, List<byte[]> proof) {
        if (size1 < 0 || size1 > size2 || !areHashes(proof) || !isHash(root1) || !isHash(root2)) {
            return false;
        }
        if (size1 == size2) {
            return proof.isEmpty() && MessageDigest.isEqual(root1, root2);
        }
        if (size1 == 0) {
            return proof.isEmpty() && MessageDigest.isEqual(root1, EMPTY);
        }
        var path = new ArrayList<>(proof);
        if (Long.bitCount(size1) == 1) {
            path.addFirst(root1);
        }
        return !path.isEmpty() && leadsToBoth(path, size1, size2, root1, root2);
    }

    private static boolean leadsToBoth(List<byte[]> path, long size1, long size2, byte[] root1, byte[] root2) {
        var up = Long.numberOfTrailingZeros(size1);
        var first = (size1 - 1) >> up;
        var last = (size2 - 1) >> up;
        var hash1 = path.getFirst();
        var hash2 = path.getFirst();
        for (var each : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((first & 1) == 1 || first == last) {
                hash1 = nodeHash(each, hash1);
                hash2 = nodeHash(each, hash2);
                up = (first & 1) == 1 || first == 0 ? 0 : Long.numberOfTrailingZeros(first);
                first >>= up;
                last >>= up;
            } else {
                hash2 = nodeHash(hash2, each);
            }
            first >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash1, root1) && MessageDigest.isEqual(hash2, root2);
    }

    /** The hash over the leaves from and to, where {@code from} is where a subtree begins. */
    private static byte[] range(long from, long to, Nodes nodes) {
        var count = to - from;
        if (Long.bitCount(count) == 1) {
            var level = Long.numberOfTrailingZeros(count);
            return nodes.node(level, from >> level);
        }
        var middle = from + split(count);
        return nodeHash(range(from, middle, nodes), range(middle, to, nodes));
    }

    /** The largest power of two below. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    private static boolean isHash(byte[] hash) {
        return hash.length == LENGTH;
    }

    private static boolean areHashes(List<byte[]> hashes) {
        return hashes.stream().allMatch(Merkle::isHash);
    }
}
