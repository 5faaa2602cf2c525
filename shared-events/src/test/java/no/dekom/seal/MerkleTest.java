package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MerkleTest {

    private static final Path FILES = Path.of(System.getProperty("dekom.merkle", "../../shared/vectors/merkle"));
    private static final int LARGEST = 300;
    private static final PlainTree TREE = PlainTree.of(LARGEST);

    @ParameterizedTest
    @MethodSource("no.dekom.seal.MerkleFigures#carried")
    void figures_of_others_prove_or_are_refused_as_they_say(MerkleFigures figures) {
        assertThat(figures.accepted()).isEqualTo(figures.proves());
    }

    @Test
    void the_files_those_figures_come_from_say_the_same() throws IOException {
        assumeTrue(Files.isDirectory(FILES), "The published files are not at hand");
        try (var files = Files.walk(FILES)) {
            var cases = files.filter(each -> each.toString().endsWith(".json")).toList();
            assertThat(cases).hasSize((int) MerkleFigures.carried().count());
            for (var each : cases) {
                assertThat(accepted(JsonMapper.shared().readTree(Files.readString(each))))
                        .as(each.toString())
                        .isNotEqualTo(Files.readString(each).contains("\"wantErr\": true"));
            }
        }
    }

    private static boolean accepted(JsonNode node) {
        var proof = new ArrayList<byte[]>();
        node.get("proof").forEach(each -> proof.add(each.binaryValue()));
        return node.has("leafIdx")
                ? Merkle.verifiesInclusion(
                        number(node, "leafIdx"),
                        number(node, "treeSize"),
                        hash(node, "leafHash"),
                        proof,
                        hash(node, "root"))
                : Merkle.verifiesConsistency(
                        number(node, "size1"), number(node, "size2"), hash(node, "root1"), hash(node, "root2"), proof);
    }

    private static long number(JsonNode node, String name) {
        return node.get(name).bigIntegerValue().longValue();
    }

    private static byte[] hash(JsonNode node, String name) {
        return Base64.getDecoder().decode(node.get(name).stringValue());
    }

    @Test
    void the_roots_of_known_trees() {
        var leaves = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(HexFormat.of()::parseHex)
                .map(Merkle::leafHash)
                .toList();
        assertThat(hex(Merkle.root(List.of())))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(hex(Merkle.root(leaves.subList(0, 1))))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(hex(Merkle.root(leaves.subList(0, 6))))
                .isEqualTo("76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
        assertThat(hex(Merkle.root(leaves)))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void every_leaf_of_every_tree_is_proved_and_no_changed_bit_is() {
        for (var size = 1; size <= LARGEST; size++) {
            var root = TREE.root(size);
            for (var index = 0; index < size; index++) {
                var proof = Merkle.inclusion(index, size, TREE);
                var leaf = TREE.leaf(index);
                assertThat(Merkle.verifiesInclusion(index, size, leaf, proof, root))
                        .isTrue();
                var bit = (size * 31 + index) % 256;
                assertThat(Merkle.verifiesInclusion(index, size, changed(leaf, bit), proof, root))
                        .isFalse();
                assertThat(Merkle.verifiesInclusion(index, size, leaf, proof, changed(root, bit)))
                        .isFalse();
                assertThat(Merkle.verifiesInclusion(index + 1, size, leaf, proof, root))
                        .isFalse();
                for (var at = 0; at < proof.size(); at++) {
                    assertThat(Merkle.verifiesInclusion(index, size, leaf, changed(proof, at, bit), root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void every_tree_is_proved_the_beginning_of_every_larger_and_no_changed_bit_is() {
        for (var size2 = 0; size2 <= LARGEST; size2++) {
            var root2 = TREE.root(size2);
            for (var size1 = 0; size1 <= size2; size1++) {
                var root1 = TREE.root(size1);
                var proof = Merkle.consistency(size1, size2, TREE);
                assertThat(Merkle.verifiesConsistency(size1, size2, root1, root2, proof))
                        .isTrue();
                var bit = (size1 * 31 + size2) % 256;
                assertThat(Merkle.verifiesConsistency(size1, size2, changed(root1, bit), root2, proof))
                        .isFalse();
                assertThat(size1 > 0 && Merkle.verifiesConsistency(size1, size2, root1, changed(root2, bit), proof))
                        .isFalse();
                for (var at = 0; at < proof.size(); at++) {
                    assertThat(Merkle.verifiesConsistency(size1, size2, root1, root2, changed(proof, at, bit)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void there_is_no_proof_of_what_is_not_there() {
        assertThatThrownBy(() -> Merkle.inclusion(5, 5, TREE)).hasMessage("No leaf 5 in a tree of 5");
        assertThatThrownBy(() -> Merkle.consistency(6, 5, TREE)).hasMessage("No tree of 6 in a tree of 5");
    }

    private static byte[] changed(byte[] hash, int bit) {
        var other = hash.clone();
        other[bit / 8] ^= (byte) (1 << bit % 8);
        return other;
    }

    private static List<byte[]> changed(List<byte[]> proof, int at, int bit) {
        var other = new ArrayList<>(proof);
        other.set(at, changed(proof.get(at), bit));
        return other;
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** A tree that is nothing but its leaves, by the definition of RFC 9162 2.1.1 and no more. */
    record PlainTree(List<byte[]> leaves) implements Merkle.Nodes {

        static PlainTree of(int size) {
            return new PlainTree(Stream.iterate(0, each -> each + 1)
                    .limit(size)
                    .map(each -> Merkle.leafHash(("leaf " + each).getBytes(StandardCharsets.UTF_8)))
                    .toList());
        }

        byte[] leaf(int index) {
            return leaves.get(index);
        }

        byte[] root(int size) {
            return size == 0 ? Merkle.emptyRoot() : over(leaves.subList(0, size));
        }

        @Override
        public byte[] node(int level, long index) {
            return over(leaves.subList((int) index << level, (int) (index + 1) << level));
        }

        private static byte[] over(List<byte[]> hashes) {
            if (hashes.size() == 1) {
                return hashes.getFirst();
            }
            var split = Integer.highestOneBit(hashes.size() - 1);
            return Merkle.nodeHash(over(hashes.subList(0, split)), over(hashes.subList(split, hashes.size())));
        }
    }
}
