package no.dekom.seal.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import no.dekom.eventlog.Sha256;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.Cosignature;
import no.dekom.seal.Durable;
import no.dekom.seal.KeyFile;
import no.dekom.seal.SignedNote;

/**
 * Vitnets hukommelse: its key, and the last checkpoint it has signed of each log, in one folder of its own. A witness that has forgotten
 * would sign anything, so where something is missing or damaged it does not begin anew, but stops.
 */
final class WitnessState implements AutoCloseable {

    private static final String FIRST_LINE = "dekom-witness/1";

    private final Path file;
    private final FileChannel alone;
    private final Map<String, SignedNote> seen = new TreeMap<>();
    private final Cosignature.Signer key;

    private WitnessState(Path folder, String name, FileChannel alone) throws IOException {
        this.alone = alone;
        file = folder.resolve("seen");
        var keyFile = folder.resolve("witness.key");
        if (Files.exists(file)) {
            read(Files.readString(file));
        } else if (Files.exists(keyFile)) {
            throw new WitnessStops("Vitnet har en nøkkel i " + folder + ", men ikke fila «seen» med det som er sett."
                    + " Hent den tilbake, eller begynn på nytt i en tom katalog med en ny nøkkel.");
        } else {
            write();
        }
        if (!seen.isEmpty() && !Files.exists(keyFile)) {
            throw new WitnessStops("Nøkkelen til vitnet er borte fra " + folder + ". Hent den tilbake.");
        }
        key = Cosignature.Signer.parse(KeyFile.readOrMake(
                keyFile, () -> Cosignature.Signer.generate(name).secretText()));
        if (!seen.values().stream()
                .allMatch(note -> key.verifier().verified(note).isPresent())) {
            throw damaged();
        }
    }

    static WitnessState in(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            var alone = alone(folder);
            try {
                return new WitnessState(folder, name, alone);
            } catch (IOException | RuntimeException unusable) {
                alone.close();
                throw unusable;
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** The lock falls when its holder dies. */
    private static FileChannel alone(Path folder) throws IOException {
        var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return lock;
            }
        } catch (OverlappingFileLockException inThisProcess) {
            // As when it is another process.
        }
        lock.close();
        throw new WitnessStops("Et annet vitne bruker katalogen " + folder + ".");
    }

    Cosignature.Signer key() {
        return key;
    }

    /** The last checkpoint of the log, or null. */
    SignedNote seen(String origin) {
        return seen.get(origin);
    }

    /** Held by the disk when this returns. */
    void see(String origin, SignedNote note) {
        var before = seen.put(origin, note);
        try {
            write();
        } catch (IOException unwritable) {
            if (before == null) {
                seen.remove(origin);
            } else {
                seen.put(origin, before);
            }
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write() throws IOException {
        var content = new StringBuilder(FIRST_LINE + "\n");
        for (var note : seen.values()) {
            var text = note.render();
            content.append(text.length()).append('\n').append(text);
        }
        Durable.replace(file, content + Sha256.of(content.toString()) + "\n");
    }

    private void read(String content) {
        try {
            var lastLine = content.lastIndexOf('\n', content.length() - 2) + 1;
            var notes = content.substring(0, lastLine);
            if (!content.substring(lastLine).equals(Sha256.of(notes) + "\n") || !notes.startsWith(FIRST_LINE + "\n")) {
                throw damaged();
            }
            for (var at = FIRST_LINE.length() + 1; at < notes.length(); ) {
                var digits = notes.indexOf('\n', at);
                var end = digits + 1 + Integer.parseInt(notes.substring(at, digits));
                var note = SignedNote.parse(notes.substring(digits + 1, end));
                seen.put(Checkpoint.parse(note.text()).origin(), note);
                at = end;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw damaged();
        }
    }

    private WitnessStops damaged() {
        return new WitnessStops("Fila " + file + " er skadd, så vitnet vet ikke hva det har sett."
                + " Hent den tilbake, eller begynn på nytt i en tom katalog med en ny nøkkel.");
    }

    @Override
    public void close() throws IOException {
        alone.close();
    }
}
