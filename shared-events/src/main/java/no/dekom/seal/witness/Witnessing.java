package no.dekom.seal.witness;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.SealedTree;
import no.dekom.seal.SeenSize;
import no.dekom.seal.SignedNote;
import no.dekom.seal.witness.WitnessClient.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Får vitnet til å signere: the last checkpoint only, on a thread of its own, so that sealing never waits for a witness. While it is
 * away, it is tried less and less often.
 */
public final class Witnessing implements SeenSize, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Witnessing.class);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final SealedTree tree;
    private final String origin;
    private final WitnessClient witness;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private SignedNote latest;
    private volatile boolean closed;
    private long seen;
    private Duration pause = FIRST;
    private volatile State state = new State(Kind.WAITS, 0, "");

    public Witnessing(SealedTree tree, String origin, WitnessClient witness) {
        this.tree = tree;
        this.origin = origin;
        this.witness = witness;
        this.thread =
                Thread.ofPlatform().daemon().name("witness-" + tree.name()).unstarted(this::run);
    }

    /** Hvordan det går. */
    public enum Kind {
        /** Nothing has been sent yet. */
        WAITS,
        /** The last that was sent, was signed. */
        SIGNS,
        /** The witness does not answer. */
        AWAY,
        /** The witness will not sign: what it has seen is not the beginning of what is sealed. */
        REFUSES
    }

    /**
     * Hvordan det går med vitnet.
     *
     * @param size of the last checkpoint that it signed
     */
    public record State(Kind kind, long size, String why) {}

    public State state() {
        return state;
    }

    /** Begins with the last checkpoint there is. Not twice. */
    public void start() {
        thread.start();
    }

    /** Told of each checkpoint that is signed; returns at once. */
    public void signed(SignedNote note) {
        lock.lock();
        try {
            latest = note;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** What the witness has seen, asked now; 0 when it does not answer. */
    @Override
    public long size() {
        try {
            return witness.seen(origin)
                    .map(note -> Checkpoint.parse(note.text()).size())
                    .orElse(0L);
        } catch (IOException away) {
            LOG.warn("The witness does not say what it has seen: {}", away.getMessage());
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private void run() {
        try {
            for (var note = first(); note != null; note = next()) {
                attempt(note);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private SignedNote first() throws InterruptedException {
        while (!closed) {
            try {
                var note = tree.lastCheckpoint();
                return note.isPresent() ? note.get() : next();
            } catch (RuntimeException databaseAway) {
                Thread.sleep(FIRST);
            }
        }
        return null;
    }

    /** Waits for a checkpoint; null when it is time to stop. */
    private SignedNote next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (latest == null && !closed) {
                changed.await();
            }
            var note = closed ? null : latest;
            latest = null;
            return note;
        } finally {
            lock.unlock();
        }
    }

    /** Until it is signed, or a newer one has come. */
    private void attempt(SignedNote note) throws InterruptedException {
        while (!closed) {
            try {
                if (isSettled(note)) {
                    pause = FIRST;
                    return;
                }
            } catch (IOException | RuntimeException away) {
                tell(Kind.AWAY, "Vitnet svarer ikke: " + away.getMessage());
            }
            rest();
            if (hasNewer()) {
                return;
            }
        }
    }

    private boolean hasNewer() {
        lock.lock();
        try {
            return latest != null;
        } finally {
            lock.unlock();
        }
    }

    /** Longer each time; a new checkpoint does not shorten it. */
    private void rest() throws InterruptedException {
        Thread.sleep(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
    }

    /** True when there is no more to ask for this checkpoint. */
    private boolean isSettled(SignedNote note) throws IOException, InterruptedException {
        var size = Checkpoint.parse(note.text()).size();
        if (seen > size) {
            return true;
        }
        var asked = new AddCheckpoint(seen, tree.consistency(seen, size), note);
        return switch (witness.add(asked)) {
            case Answer.Signed signed -> {
                tree.cosigned(size, signed.signature());
                seen = size;
                tell(Kind.SIGNS, "");
                yield true;
            }
            case Answer.Seen it -> isSettled(note, size, it.size());
            case Answer.Refused it -> {
                tell(Kind.REFUSES, "Vitnet signerer ikke (%d): %s".formatted(it.status(), it.why()));
                yield false;
            }
        };
    }

    /** The same when it has seen another size than was thought: asked again from there. */
    private boolean isSettled(SignedNote note, long size, long told) throws IOException, InterruptedException {
        if (told == seen) {
            tell(Kind.REFUSES, "Vitnet har sett en annen historikk med %d hendelser.".formatted(told));
            return false;
        }
        seen = told;
        if (told > size) {
            tell(Kind.REFUSES, "Vitnet har sett %d hendelser, flere enn de %d som er forseglet.".formatted(told, size));
            return true;
        }
        return isSettled(note);
    }

    private void tell(Kind kind, String why) {
        if (kind != state.kind() || !why.equals(state.why())) {
            switch (kind) {
                case REFUSES -> LOG.error(why);
                case AWAY -> LOG.warn(why);
                default -> LOG.info("The witness signs, up to {}", seen);
            }
        }
        state = new State(kind, kind == Kind.SIGNS ? seen : state.size(), why);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
        thread.interrupt();
        witness.close();
    }
}
