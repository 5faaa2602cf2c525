package no.dekom.deploy.seal;

import java.util.Optional;
import javax.sql.DataSource;
import no.dekom.eventlog.LogSequencer;
import no.dekom.seal.EventLeaves;
import no.dekom.seal.SealState;
import no.dekom.seal.Sealer;
import no.dekom.seal.SeenSize;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forseglingen av hendelsesloggen i denne prosessen. Without a key there is none, and the service goes on. */
public final class LogSeal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogSeal.class);

    private final SealKey key;
    private final Sealer sealer;
    private final LogSequencer sequencer;

    LogSeal(SealKey key, DataSource dataSource, LogSequencer sequencer, SeenSize seen) {
        this.key = key;
        this.sequencer = sequencer;
        this.sealer = key.signer() == null
                ? null
                : new Sealer(dataSource, EventLeaves.TREE, key.origin(), new EventLeaves(), key.signer(), seen);
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
        sealer.start();
    }

    /** Whether there is a key to seal with. */
    public boolean on() {
        return sealer != null;
    }

    /** What seals here, for those who want to hear of checkpoints. */
    public Optional<Sealer> sealer() {
        return Optional.ofNullable(sealer);
    }

    public SealState state() {
        return sealer == null ? new SealState(SealState.Kind.STOPPED, key.missing(), 0) : sealer.state();
    }

    @Override
    public void close() {
        if (sealer != null) {
            sealer.close();
        }
    }
}
