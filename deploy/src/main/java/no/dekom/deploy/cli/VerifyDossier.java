package no.dekom.deploy.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.dekom.seal.Cosignature;
import no.dekom.seal.NoteKey;
import no.dekom.seal.SignedNote;
import no.dekom.seal.dossier.DossierCheck;
import no.dekom.seal.dossier.Told;

/** Kontroll av en dokumentasjonspakke, with no database and no network. */
final class VerifyDossier {

    private static final int FOUND = 3;
    private static final int USAGE = 2;

    private VerifyDossier() {}

    /**
     * @param witnessKey and {@code checkpoint}: null when not given
     * @return the exit code
     */
    static int run(Path dossier, String key, String witnessKey, Path checkpoint, PrintStream out, PrintStream errors) {
        if (key == null) {
            errors.println("Oppgi den åpne nøkkelen til loggen med --key. Ha den fra et annet sted enn pakken.");
            return USAGE;
        }
        NoteKey.Verifier log;
        Cosignature.Verifier witness;
        try {
            log = NoteKey.Verifier.parse(key);
            witness = witnessKey == null ? null : Cosignature.Verifier.parse(witnessKey);
        } catch (IllegalArgumentException notAKey) {
            errors.printf("Nøkkelen kan ikke leses: %s%n", notAKey.getMessage());
            return USAGE;
        }
        try {
            var saved = checkpoint == null ? null : SignedNote.parse(Files.readAllBytes(checkpoint));
            return told(DossierCheck.of(Files.readAllBytes(dossier), log, witness, saved), out);
        } catch (IllegalArgumentException notANote) {
            errors.printf("Sjekkpunktet %s kan ikke leses.%n", checkpoint);
            return 1;
        } catch (IOException unreadable) {
            errors.printf("Fila kan ikke leses: %s%n", unreadable.getMessage());
            return 1;
        }
    }

    private static int told(Told told, PrintStream out) {
        for (var kind : Told.Kind.values()) {
            var lines =
                    told.lines().stream().filter(line -> line.kind() == kind).toList();
            if (!lines.isEmpty()) {
                out.println(heading(kind));
                lines.forEach(line -> out.println("  " + line.text()));
            }
        }
        out.println(told.isWrong() ? "Pakken er IKKE i orden." : "Det som er kontrollert, er i orden.");
        return told.isWrong() ? FOUND : 0;
    }

    private static String heading(Told.Kind kind) {
        return switch (kind) {
            case CHECKED -> "Kontrollert og i orden:";
            case WRONG -> "Galt:";
            case NOT_CHECKED -> "Ikke kontrollert:";
        };
    }
}
