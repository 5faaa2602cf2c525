package no.dekom.seal.dossier;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import no.dekom.seal.SignedNote;

/** Filene i en dokumentasjonspakke, by the names they have in it. */
public final class DossierFiles {

    public static final String READ_ME = "LESMEG.txt";
    public static final String PAGE = "index.html";
    public static final String PDF = "dokumentasjon.pdf";
    public static final String DATA = "data.json";
    public static final String CHECKPOINT = "sjekkpunkt.txt";
    public static final String DOCUMENTS = "dokumenter/";
    public static final String MANIFEST = "manifest.json";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public DossierFiles text(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public DossierFiles data(DossierData data) {
        return add(DATA, DossierJson.write(data));
    }

    public DossierFiles checkpoint(SignedNote note) {
        return text(CHECKPOINT, note.render());
    }

    /** @param name its SHA-256, and an ending that says what it is */
    public DossierFiles document(String name, byte[] content) {
        return add(DOCUMENTS + name, content);
    }

    public DossierFiles add(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** With the manifest of all that was added. */
    public byte[] zip() {
        var all = new LinkedHashMap<>(files);
        all.put(MANIFEST, DossierJson.write(Manifest.of(files)));
        return DossierZip.write(all);
    }
}
