package no.dekom.seal.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.dekom.eventlog.Sha256;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.Cosignature;
import no.dekom.seal.NoteKey;
import no.dekom.seal.SignedNote;

/**
 * Kontroll av en dokumentasjonspakke, with nothing but the package and the keys: no database, no network. Of what is in the package the
 * events, and documents that an event names by their hash, are sealed; the rest is only what the package itself says.
 */
public final class DossierCheck {

    private final NoteKey.Verifier key;
    private final Optional<Cosignature.Verifier> witness;
    private final Optional<SignedNote> saved;
    private final Told told = new Told();

    private DossierCheck(NoteKey.Verifier key, Cosignature.Verifier witness, SignedNote saved) {
        this.key = key;
        this.witness = Optional.ofNullable(witness);
        this.saved = Optional.ofNullable(saved);
    }

    /**
     * @param key of the log, from elsewhere than the package
     * @param witness or null
     * @param saved a checkpoint that the auditor has kept, or null
     */
    public static Told of(byte[] zip, NoteKey.Verifier key, Cosignature.Verifier witness, SignedNote saved) {
        var check = new DossierCheck(key, witness, saved);
        check.all(zip);
        return check.told;
    }

    private void all(byte[] zip) {
        var files = readable(
                "Pakken kan ikke leses, eller er ikke pakket slik tjenesten pakker.", () -> DossierZip.read(zip));
        if (files.isEmpty()) {
            return;
        }
        manifest(files.get());
        var note = readable(
                "Sjekkpunktet (%s) mangler eller kan ikke leses.".formatted(DossierFiles.CHECKPOINT),
                () -> SignedNote.parse(file(files.get(), DossierFiles.CHECKPOINT)));
        var checkpoint = note.flatMap(
                it -> readable("Sjekkpunktet er ikke et sjekkpunkt for en logg.", () -> Checkpoint.parse(it.text())));
        var data = readable(
                "Hendelsene (%s) mangler eller kan ikke leses.".formatted(DossierFiles.DATA),
                () -> DossierJson.read(file(files.get(), DossierFiles.DATA), DossierData.class));
        if (checkpoint.isEmpty() || data.isEmpty()) {
            return;
        }
        checkpoint(note.get(), checkpoint.get(), data.get());
        new EventsCheck(checkpoint.get(), data.get(), told).all();
        documents(files.get(), data.get());
        EarlierCheck.of(key, saved, checkpoint.get(), data.get().earlier(), told);
        told.notChecked(
                "%s og %s er en lesbar framstilling av hendelsene, og %s en veiledning. De er ikke forseglet."
                        + " Det er heller ikke titlene på sakene. Er du i tvil, les hendelsene i %s.",
                DossierFiles.PAGE, DossierFiles.PDF, DossierFiles.READ_ME, DossierFiles.DATA);
        told.notChecked(
                "Pakken kan ikke vise at ingenting har skjedd i saken etter sjekkpunktet. Det kan bare kontroll av hele"
                        + " historikken.");
    }

    private <T> Optional<T> readable(String otherwise, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException unreadable) {
            told.wrong(otherwise);
            return Optional.empty();
        }
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow(IllegalArgumentException::new);
    }

    private void manifest(Map<String, byte[]> files) {
        var manifest = readable(
                "Innholdslista (%s) mangler eller kan ikke leses.".formatted(DossierFiles.MANIFEST),
                () -> DossierJson.read(file(files, DossierFiles.MANIFEST), Manifest.class));
        if (manifest.isEmpty()) {
            return;
        }
        var listed = new HashSet<>(Set.of(DossierFiles.MANIFEST));
        var wrong = false;
        for (var entry : manifest.get().files()) {
            listed.add(entry.name());
            var content = files.get(entry.name());
            if (content == null) {
                told.wrong("Fila %s står i innholdslista, men er ikke i pakken.", entry.name());
                wrong = true;
            } else if (content.length != entry.size() || !Sha256.of(content).equals(entry.sha256())) {
                told.wrong("Fila %s er en annen enn den innholdslista beskriver.", entry.name());
                wrong = true;
            }
        }
        for (var name : files.keySet()) {
            if (!listed.contains(name)) {
                told.wrong("Fila %s er i pakken, men ikke i innholdslista.", name);
                wrong = true;
            }
        }
        if (!manifest.get().format().equals(DossierData.FORMAT)) {
            told.wrong("Innholdslista er av en annen versjon enn %s.", DossierData.FORMAT);
        } else if (!wrong) {
            told.checked(
                    "Pakken er hel: %d filer har summene som innholdslista oppgir. Innholdslistas sum er %s.",
                    manifest.get().files().size(), Sha256.of(files.get(DossierFiles.MANIFEST)));
        }
    }

    private void checkpoint(SignedNote note, Checkpoint checkpoint, DossierData data) {
        if (!data.format().equals(DossierData.FORMAT) || !data.origin().equals(checkpoint.origin())) {
            told.wrong(
                    "Hendelsene er av en annen versjon, eller fra en annen logg enn sjekkpunktet: %s.", data.origin());
        }
        if (key.verifies(note) && key.name().equals(checkpoint.origin())) {
            told.checked("Sjekkpunktet er signert av %s: %d hendelser er forseglet.", key.name(), checkpoint.size());
        } else {
            told.wrong("Sjekkpunktet er ikke signert av nøkkelen du har oppgitt for %s.", key.name());
        }
        if (witness.isEmpty()) {
            told.notChecked("Om et vitne har signert, siden du ikke har oppgitt nøkkelen til et vitne.");
            return;
        }
        witness.get()
                .verified(note)
                .ifPresentOrElse(
                        at -> told.checked(
                                "Vitnet %s signerte sjekkpunktet %s.",
                                witness.get().name(), at),
                        () -> told.wrong(
                                "Sjekkpunktet er ikke signert av vitnet %s.",
                                witness.get().name()));
    }

    /** A document is as sealed as the event that names it by the hash of its bytes. */
    private void documents(Map<String, byte[]> files, DossierData data) {
        var documents = files.keySet().stream()
                .filter(name -> name.startsWith(DossierFiles.DOCUMENTS))
                .toList();
        var wrong = documents.stream()
                .filter(name -> !isNamed(Sha256.of(files.get(name)), name, data.events()))
                .toList();
        wrong.forEach(name -> told.wrong("Dokumentet %s er ikke det en hendelse i pakken viser til.", name));
        if (!documents.isEmpty() && wrong.isEmpty()) {
            told.checked("%d dokumenter er de hendelsene viser til.", documents.size());
        }
    }

    private static boolean isNamed(String hash, String name, List<DossierData.SavedEvent> events) {
        return name.startsWith(DossierFiles.DOCUMENTS + hash + ".")
                && events.stream()
                        .anyMatch(event ->
                                event.payload() != null && event.payload().contains('"' + hash + '"'));
    }
}
