package no.dekom.seal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.dekom.eventlog.Sha256;

/** Innholdslista, {@code manifest.json}: every other file of the package with its SHA-256. */
public record Manifest(String format, List<Entry> files) {

    public Manifest {
        files = List.copyOf(files);
    }

    /** En fil. */
    public record Entry(String name, long size, String sha256) {}

    public static Manifest of(Map<String, byte[]> files) {
        var entries = new ArrayList<Entry>();
        files.forEach((name, content) -> entries.add(new Entry(name, content.length, Sha256.of(content))));
        return new Manifest(DossierData.FORMAT, entries);
    }
}
