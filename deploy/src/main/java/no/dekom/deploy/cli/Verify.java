package no.dekom.deploy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import no.dekom.deploy.postgres.DatabaseConfiguration;
import no.dekom.deploy.seal.SealKey;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.KeyFile;
import no.dekom.seal.LogVerifier;
import no.dekom.seal.NoteKey;
import no.dekom.seal.SignedNote;
import no.dekom.seal.Verdict;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        description = {
            "Kontrollerer hele hendelsesloggen mot forseglingen og sjekkpunktene.",
            "Virker både mens tjenesten kjører og når den er stoppet."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nAvslutningskoder:%n",
        exitCodeList = {
            "0:alt som ble kontrollert, stemmer",
            "1:noe gikk galt; meldingen sier hva",
            "2:ukjent valg, nøkkel eller sjekkpunkt",
            "3:minst én ting stemmer ikke"
        })
final class Verify implements Callable<Integer> {

    private static final int USAGE = 2;
    private static final int FOUND = 3;

    @Option(
            names = "--data",
            paramLabel = "KATALOG",
            description = "Der den innebygde databasen ligger (ellers deploy/data).")
    private Path data;

    @Option(
            names = "--key",
            paramLabel = "NØKKEL",
            description = "Den offentlige nøkkelen, slik du har fått den på annen vei enn fra databasen"
                    + " (ellers den offentlige delen av tjenestens egen nøkkelfil).")
    private String key;

    @Option(
            names = "--checkpoint",
            paramLabel = "FIL",
            description = "Et sjekkpunkt du har tatt vare på: loggen må fortsatt begynne likt.")
    private Path checkpoint;

    @Option(
            names = "--dossier",
            paramLabel = "FIL",
            description =
                    "Kontroller en dokumentasjonspakke i stedet for loggen; krever --key, og verken database eller nett.")
    private Path dossier;

    @Option(
            names = "--witness-key",
            paramLabel = "NØKKEL",
            description = "Den offentlige nøkkelen til vitnet, for å kontrollere signaturen i pakken.")
    private String witnessKey;

    /** What is asked for cannot be used; the message says why. */
    private static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    @Override
    public Integer call() {
        if (dossier != null) {
            return VerifyDossier.run(dossier, key, witnessKey, checkpoint, System.out, System.err);
        }
        var application = new SpringApplication(DatabaseConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(true);
        var settings = data == null ? new String[0] : new String[] {"--dekom.data=" + data};
        try (var context = application.run(settings)) {
            return verify(context.getBean(DataSource.class), context.getEnvironment());
        } catch (Unusable unusable) {
            System.err.println(unusable.getMessage());
            return USAGE;
        } catch (RuntimeException failed) {
            System.err.println("Kontrollen gikk ikke: " + failed.getMessage());
            return 1;
        }
    }

    private int verify(DataSource database, Environment settings) {
        var verifier = verifier(settings);
        var saved = checkpoint == null ? null : saved(verifier);
        var bar = new ProgressBar("kontroll");
        var verdict = new LogVerifier(database, verifier, saved).verify(bar::show);
        bar.done();
        tell(verdict);
        return verdict.allWell() ? 0 : FOUND;
    }

    private NoteKey.Verifier verifier(Environment settings) {
        try {
            if (key != null) {
                return NoteKey.Verifier.parse(key);
            }
            var file = SealKey.file(settings);
            if (file == null || !Files.exists(file)) {
                throw new Unusable("Det finnes ingen nøkkel å kontrollere med. Gi den offentlige nøkkelen med --key.");
            }
            return NoteKey.Signer.parse(KeyFile.read(file)).verifier();
        } catch (IllegalArgumentException notAKey) {
            throw new Unusable("Nøkkelen kan ikke leses: " + notAKey.getMessage());
        }
    }

    private Checkpoint saved(NoteKey.Verifier verifier) {
        try {
            var note = SignedNote.parse(Files.readAllBytes(checkpoint));
            if (!verifier.verifies(note)) {
                throw new Unusable(
                        "Sjekkpunktet i %s er ikke signert med nøkkelen %s.".formatted(checkpoint, verifier));
            }
            return Checkpoint.parse(note.text());
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Unusable("Sjekkpunktet i %s kan ikke leses: %s".formatted(checkpoint, unreadable.getMessage()));
        }
    }

    private static void tell(Verdict verdict) {
        System.out.println("\nKontrollert:");
        verdict.checked().forEach(each -> System.out.println("  - " + each));
        System.out.println("Ikke kontrollert:");
        verdict.unchecked().forEach(each -> System.out.println("  - " + each));
        if (verdict.allWell()) {
            System.out.println("\nAlt som ble kontrollert, stemmer.");
            return;
        }
        System.out.printf("%nDet er %d ting som ikke stemmer:%n", verdict.count());
        verdict.findings().forEach(each -> System.out.println("  - " + each.text()));
        if (verdict.count() > verdict.findings().size()) {
            System.out.printf(
                    "  … og %d til.%n", verdict.count() - verdict.findings().size());
        }
    }
}
