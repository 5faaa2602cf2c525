package no.dekom.deploy.seal;

import java.util.Optional;
import javax.sql.DataSource;
import no.dekom.eventlog.LogSequencer;
import no.dekom.seal.EventLeaves;
import no.dekom.seal.SealState;
import no.dekom.seal.SealedTree;
import no.dekom.seal.Sealer;
import no.dekom.seal.SeenSize;
import no.dekom.seal.witness.WitnessClient;
import no.dekom.seal.witness.Witnessing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forseglingen av hendelsesloggen i denne prosessen. Without a key there is none, and the service goes on. */
public final class LogSeal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogSeal.class);

    private final SealKey key;
    private final Sealer sealer;
    private final Witnessing witnessing;
    private final LogSequencer sequencer;

    /** @param witness null for none */
    LogSeal(SealKey key, DataSource dataSource, LogSequencer sequencer, WitnessClient witness) {
        this.key = key;
        this.sequencer = sequencer;
        var on = key.signer() != null;
        this.witnessing = on && witness != null
                ? new Witnessing(new SealedTree(EventLeaves.TREE, dataSource), key.origin(), witness)
                : null;
        SeenSize seen = witnessing == null ? () -> 0 : witnessing;
        this.sealer = on
                ? new Sealer(dataSource, EventLeaves.TREE, key.origin(), new EventLeaves(), key.signer(), seen)
                : null;
    }

    void start() {
        if (sealer == null) {
            LOG.error(key.missing());
            return;
        }
        LOG.info(
                "Loggen forsegles. Nøkkelen andre kontrollerer med: {}",
                key.signer().verifier());
        sequencer.onPositions(position -> sealer.wake());
        if (witnessing != null) {
            sealer.onSigned(witnessing::signed);
            witnessing.start();
        }
        sealer.start();
    }

    /** Whether there is a key to seal with. */
    public boolean on() {
        return sealer != null;
    }

    /** How it goes with the witness; empty where there is none. */
    public Optional<Witnessing.State> witness() {
        return Optional.ofNullable(witnessing).map(Witnessing::state);
    }

    public SealState state() {
        return sealer == null ? new SealState(SealState.Kind.STOPPED, key.missing(), 0) : sealer.state();
    }

    @Override
    public void close() {
        if (sealer != null) {
            sealer.close();
        }
        if (witnessing != null) {
            witnessing.close();
        }
    }
}
