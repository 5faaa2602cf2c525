package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class TilesTest {

    private static final int LARGEST = 600;
    private static final MerkleTest.PlainTree PLAIN = MerkleTest.PlainTree.of(LARGEST);

    /** Grown in pieces of odd sizes, so that tiles end in the middle of them. */
    @Test
    void a_tree_in_tiles_has_the_roots_and_the_proofs_of_a_plain_one() throws SQLException {
        try (var database = TestDatabase.fresh();
                var connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            grow(connection);
            var tiles = new TileRows(connection, "t").nodes();
            for (var size = 1; size <= LARGEST; size++) {
                var root = PLAIN.root(size);
                assertThat(Merkle.root(size, tiles)).isEqualTo(root);
                for (var index = size % 7; index < size; index += 7) {
                    assertThat(Merkle.verifiesInclusion(
                                    index, size, PLAIN.leaf(index), Merkle.inclusion(index, size, tiles), root))
                            .isTrue();
                    assertThat(Merkle.verifiesConsistency(
                                    index, size, PLAIN.root(index), root, Merkle.consistency(index, size, tiles)))
                            .isTrue();
                }
            }
            connection.rollback();
        }
    }

    private static void grow(Connection connection) throws SQLException {
        var size = 0;
        for (var piece = 1; size < LARGEST; piece = piece * 2 + 1) {
            var to = Math.min(LARGEST, size + piece);
            var head = SealedTree.append(connection, "t", size, PLAIN.leaves().subList(size, to));
            assertThat(head.root()).isEqualTo(PLAIN.root(to));
            size = to;
        }
    }
}
