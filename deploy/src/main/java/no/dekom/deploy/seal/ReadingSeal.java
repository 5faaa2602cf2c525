package no.dekom.deploy.seal;

import javax.sql.DataSource;
import no.dekom.seal.ReadingLeaves;
import no.dekom.seal.SealState;
import no.dekom.seal.Sealer;

/**
 * Forseglingen av innsynsloggen: a tree of its own, signed by the same key under the name of {@link ReadingLeaves#origin}. New reads are looked
 * for once a second. Without a key there is no seal, as {@link LogSeal} says.
 */
final class ReadingSeal implements AutoCloseable {

    private final Sealer sealer;

    ReadingSeal(SealKey key, DataSource dataSource) {
        var origin = ReadingLeaves.origin(key.origin());
        this.sealer = key.signer() == null
                ? null
                : new Sealer(
                        dataSource,
                        ReadingLeaves.TREE,
                        origin,
                        new ReadingLeaves(),
                        key.signer().named(origin),
                        () -> 0);
    }

    void start() {
        if (sealer != null) {
            sealer.start();
        }
    }

    SealState state() {
        return sealer == null ? new SealState(SealState.Kind.STARTING, "", 0) : sealer.state();
    }

    @Override
    public void close() {
        if (sealer != null) {
            sealer.close();
        }
    }
}
