package no.dekom.seal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Flisene av et tre: where its hashes lie, 256 together (C2SP tlog-tiles, height 8). */
@FunctionalInterface
public interface Tiles {

    int HEIGHT = 8;
    int WIDTH = 1 << HEIGHT;
    int BYTES = WIDTH * Merkle.LENGTH;

    /** The hashes of a tile one after another, fewer than 256 in the last of a level, none where there is no such tile. */
    byte[] hashes(int level, long index);

    /** The nodes of the tree, out of the tiles, the latest of which are kept at hand. */
    default Merkle.Nodes nodes() {
        var kept = new LinkedHashMap<Long, byte[]>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
                return size() > 64;
            }
        };
        return (level, index) -> {
            var inTile = level % HEIGHT;
            var tileLevel = level / HEIGHT;
            var tile = index >> (HEIGHT - inTile);
            var hashes = kept.computeIfAbsent((tile << 3) + tileLevel, key -> hashes(tileLevel, tile));
            var first = (int) ((index << inTile) % WIDTH);
            return whole(hashes, first, 1 << inTile);
        };
    }

    static byte[] hash(byte[] hashes, int number) {
        return Arrays.copyOfRange(hashes, number * Merkle.LENGTH, (number + 1) * Merkle.LENGTH);
    }

    /** The root over so many hashes of a tile, a power of two. */
    static byte[] whole(byte[] hashes, int first, int count) {
        if ((first + count) * Merkle.LENGTH > hashes.length) {
            throw new IllegalStateException("The tiles do not reach that far");
        }
        if (count == 1) {
            return hash(hashes, first);
        }
        var half = count / 2;
        return Merkle.nodeHash(whole(hashes, first, half), whole(hashes, first + half, half));
    }
}
