package no.dekom.deploy.seal;

import java.nio.file.Path;
import no.dekom.seal.KeyFile;
import no.dekom.seal.NoteKey;
import org.springframework.core.env.Environment;

/**
 * Nøkkelen loggen forsegles med: in the file that {@code dekom.seal.key} names, or beside the embedded database, where it is made at
 * the first start.
 */
public record SealKey(NoteKey.Signer signer, String origin, String missing) {

    /** The names of the settings. */
    public static final String KEY = "dekom.seal.key";

    public static final String ORIGIN = "dekom.seal.origin";
    private static final String FILE = "seal.key";

    /** The file the settings name; null where the database is somebody else's and none is named. */
    public static Path file(Environment settings) {
        var named = settings.getProperty(KEY, "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        var embedded = settings.getProperty("dekom.db.url", "").isBlank();
        return embedded ? Path.of(settings.getRequiredProperty("dekom.data")).resolve(FILE) : null;
    }

    static SealKey of(Environment settings) {
        var origin = settings.getProperty(ORIGIN, "dekom.example/log");
        var file = file(settings);
        if (file == null) {
            return new SealKey(null, origin, """
                    Loggen forsegles ikke: databasen er ekstern, og %s er ikke satt. Sett den til en fil som bare tjenesten kan lese \
                    (DEKOM_SEAL_KEY i miljøet). Finnes den ikke, lages den. Ta en kopi, og hold den borte fra databasen.""".formatted(KEY));
        }
        try {
            var signer = NoteKey.Signer.parse(KeyFile.readOrMake(
                    file, () -> NoteKey.Signer.generate(origin).secretText()));
            return signer.name().equals(origin)
                    ? new SealKey(signer, origin, "")
                    : new SealKey(
                            null,
                            origin,
                            "Loggen forsegles ikke: nøkkelen i %s heter %s, men %s er %s. Rett den ene av dem."
                                    .formatted(file, signer.name(), ORIGIN, origin));
        } catch (RuntimeException unusable) {
            return new SealKey(
                    null,
                    origin,
                    "Loggen forsegles ikke: nøkkelen kan ikke brukes. %s".formatted(unusable.getMessage()));
        }
    }
}
