package no.dekom.seal.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.dekom.eventlog.Sha256;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.Cosignature;
import no.dekom.seal.Merkle;
import no.dekom.seal.NoteKey;
import no.dekom.seal.SignedNote;

/**
 * Vitnet: signs the checkpoint of a log when all that it signed before is the beginning of it. So a log can never show one history to
 * one and another to another, and never forget, without the witness knowing.
 */
public final class Witness implements AutoCloseable {

    private final Map<String, List<NoteKey.Verifier>> logs;
    private final WitnessState state;
    private final Clock clock;

    /**
     * @param name in its key, when one is made
     * @param logs a key has the name of its log; a log may have several
     */
    public Witness(Path folder, String name, Collection<NoteKey.Verifier> logs, Clock clock) {
        this.logs = new TreeMap<>(logs.stream().collect(Collectors.groupingBy(NoteKey.Verifier::name)));
        this.state = WitnessState.in(folder, name);
        this.clock = clock;
    }

    public Cosignature.Verifier key() {
        return state.key().verifier();
    }

    /** The last checkpoint of a log that was signed, with the signature; the log by the hash of its name. */
    public synchronized Optional<SignedNote> seen(String originHash) {
        return logs.keySet().stream()
                .filter(origin -> hash(origin).equals(originHash))
                .findFirst()
                .map(state::seen);
    }

    /** How the address of a log is written. */
    public static String hash(String origin) {
        return Sha256.of(origin);
    }

    /** One at a time: what has been seen, and that it is kept, are one step. The order of the checks is that of C2SP. */
    synchronized WitnessAnswer add(String body) {
        AddCheckpoint asked;
        Checkpoint checkpoint;
        try {
            asked = AddCheckpoint.parse(body);
            checkpoint = Checkpoint.parse(asked.note().text());
        } catch (IllegalArgumentException unreadable) {
            return WitnessAnswer.unreadable();
        }
        var keys = logs.get(checkpoint.origin());
        if (keys == null) {
            return WitnessAnswer.unknownLog();
        }
        var signedBy = keys.stream().filter(key -> key.verifies(asked.note())).findFirst();
        if (signedBy.isEmpty()) {
            return WitnessAnswer.notSigned();
        }
        if (asked.old() > checkpoint.size()) {
            return WitnessAnswer.unreadable();
        }
        return extending(asked, checkpoint, signedBy.get());
    }

    private WitnessAnswer extending(AddCheckpoint asked, Checkpoint checkpoint, NoteKey.Verifier signedBy) {
        var last = Optional.ofNullable(state.seen(checkpoint.origin())).map(note -> Checkpoint.parse(note.text()));
        var seen = last.map(Checkpoint::size).orElse(0L);
        if (asked.old() != seen) {
            return WitnessAnswer.seen(seen);
        }
        if (last.isPresent() && checkpoint.size() == seen && !checkpoint.equals(last.get())) {
            return WitnessAnswer.seen(seen);
        }
        if (!isExtension(asked, checkpoint, last)) {
            return WitnessAnswer.forked();
        }
        var signature = state.key().sign(asked.note().text(), clock.instant());
        var logSignature = signedBy.signatureOf(asked.note()).orElseThrow();
        state.see(checkpoint.origin(), new SignedNote(asked.note().text(), List.of(logSignature, signature)));
        return WitnessAnswer.signed(signature);
    }

    private static boolean isExtension(AddCheckpoint asked, Checkpoint checkpoint, Optional<Checkpoint> last) {
        if (checkpoint.size() == 0) {
            return asked.proof().isEmpty() && checkpoint.equals(empty(checkpoint.origin()));
        }
        if (asked.old() == 0) {
            return asked.proof().isEmpty();
        }
        return Merkle.verifiesConsistency(
                asked.old(), checkpoint.size(), last.orElseThrow().root(), checkpoint.root(), asked.proof());
    }

    private static Checkpoint empty(String origin) {
        return new Checkpoint(origin, 0, Merkle.root(List.of()));
    }

    @Override
    public synchronized void close() throws IOException {
        state.close();
    }
}
