package no.dekom.query.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import no.dekom.seal.EventLeaves;
import no.dekom.seal.SealedTree;
import no.dekom.seal.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forseglingen slik den ligger i databasen. */
@Component
class StoredSeal implements SealedLog {

    private final SealedTree tree;
    private final JdbcClient jdbc;

    StoredSeal(DataSource dataSource, JdbcClient jdbc) {
        this.tree = new SealedTree(EventLeaves.TREE, dataSource);
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SignedNote> checkpoint(long position) {
        return jdbc.sql("select max(size) from seal.cosignature where tree = ? and size > ?")
                .params(EventLeaves.TREE, position)
                .query(Long.class)
                .optional()
                .flatMap(tree::checkpoint)
                .or(tree::lastCheckpoint);
    }

    @Override
    public List<byte[]> inclusion(long position, long size) {
        return tree.inclusion(position, size);
    }

    @Override
    public List<byte[]> consistency(long size1, long size2) {
        return tree.consistency(size1, size2);
    }

    @Override
    public Map<Long, byte[]> salts(Collection<Long> positions) {
        var salts = new HashMap<Long, byte[]>();
        jdbc.sql(
                        "select p.position, e.salt from log.position p join log.event e on e.id = p.event where p.position = any(?)")
                .param(positions.toArray(Long[]::new))
                .query(row -> {
                    salts.put(row.getLong(1), row.getBytes(2));
                });
        return salts;
    }
}
