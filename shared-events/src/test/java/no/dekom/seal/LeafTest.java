package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final byte[] SALT =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final byte[] COMMITMENT = Leaf.commitment(SALT, "{\"navn\":\"Blå skole\"}");

    private static Leaf leaf(String streamType, String stream, byte[] commitment) {
        return new Leaf(
                41,
                "e-1",
                streamType,
                stream,
                2,
                "x.Happened",
                3,
                "2026-11-22T22:00:00.123000Z",
                "{\"actor\": \"p\"}",
                commitment);
    }

    /** Worked out beside this code: whoever writes a verifier of their own must get the same. */
    @Test
    void the_bytes_of_version_1_are_these() {
        assertThat(HexFormat.of().formatHex(COMMITMENT))
                .isEqualTo("f2f7128a10988ad22dbea8374a44d3b241a68d1ebfcb27f066494d6074e4ce61");
        var bytes = leaf(null, "s-1", COMMITMENT).encoded();
        assertThat(bytes)
                .hasSize(138)
                .startsWith(1, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 3, 'e', '-', '1', -1, -1, -1, -1);
        assertThat(HexFormat.of().formatHex(Merkle.leafHash(bytes)))
                .isEqualTo("5538da6d8289a191619d831f6f1e16654d10b90a6370a29c6b4358e4e650ad2d");
    }

    @Test
    void no_field_flows_into_the_next_and_none_is_not_empty() {
        var leaves = List.of(
                leaf(null, "s-1", COMMITMENT),
                leaf("", "s-1", COMMITMENT),
                leaf("s", "-1", COMMITMENT),
                leaf("s-", "1", COMMITMENT));
        assertThat(leaves.stream()
                        .map(each -> HexFormat.of().formatHex(each.encoded()))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void an_event_without_its_payload_is_proved_by_what_is_left_of_it() {
        var others = MerkleTest.PlainTree.of(9);
        var hashes = new ArrayList<>(others.leaves());
        hashes.set(4, Merkle.leafHash(leaf("t", "s", COMMITMENT).encoded()));
        var tree = new MerkleTest.PlainTree(hashes);
        var kept = COMMITMENT.clone();
        assertThat(Merkle.verifiesInclusion(
                        4,
                        9,
                        Merkle.leafHash(leaf("t", "s", kept).encoded()),
                        Merkle.inclusion(4, 9, tree),
                        tree.root(9)))
                .isTrue();
        kept[0] ^= 1;
        assertThat(Merkle.verifiesInclusion(
                        4,
                        9,
                        Merkle.leafHash(leaf("t", "s", kept).encoded()),
                        Merkle.inclusion(4, 9, tree),
                        tree.root(9)))
                .isFalse();
    }
}
