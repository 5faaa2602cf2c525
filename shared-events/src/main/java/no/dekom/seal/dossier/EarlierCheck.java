package no.dekom.seal.dossier;

import java.util.Optional;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.Merkle;
import no.dekom.seal.NoteKey;
import no.dekom.seal.SignedNote;

/** Whether the checkpoint of a package continues the one that the auditor has kept. */
final class EarlierCheck {

    private EarlierCheck() {}

    static void of(
            NoteKey.Verifier key,
            Optional<SignedNote> saved,
            Checkpoint checkpoint,
            DossierData.Earlier earlier,
            Told told) {
        if (saved.isEmpty()) {
            told.notChecked(
                    "Om historikken er den samme som før, siden du ikke har oppgitt et sjekkpunkt du har tatt vare på.");
            return;
        }
        var kept = kept(key, saved.get());
        if (kept.isEmpty()) {
            told.wrong("Sjekkpunktet du har tatt vare på, kan ikke leses eller er ikke signert av %s.", key.name());
            return;
        }
        continues(kept.get(), checkpoint, earlier, told);
    }

    private static Optional<Checkpoint> kept(NoteKey.Verifier key, SignedNote note) {
        try {
            return Optional.of(Checkpoint.parse(note.text()))
                    .filter(it -> key.verifies(note) && it.origin().equals(key.name()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static void continues(Checkpoint kept, Checkpoint checkpoint, DossierData.Earlier earlier, Told told) {
        if (kept.size() == checkpoint.size()) {
            if (kept.equals(checkpoint)) {
                told.checked("Sjekkpunktet er det samme som du har tatt vare på.");
            } else {
                told.wrong("Tjenesten har signert to ulike historikker med %d hendelser.", kept.size());
            }
        } else if (kept.size() > checkpoint.size()) {
            told.notChecked(
                    "Sjekkpunktet du har tatt vare på (%d hendelser), er nyere enn pakken (%d). Lag en ny pakke, eller kontroller"
                            + " hele historikken.",
                    kept.size(), checkpoint.size());
        } else if (earlier == null || earlier.size() != kept.size()) {
            told.notChecked(
                    "Pakken har ikke bevis for at sjekkpunktet du har tatt vare på (%d hendelser), er begynnelsen på dette."
                            + " Oppgi tallet når du laster ned pakken.",
                    kept.size());
        } else if (holds(kept, checkpoint, earlier)) {
            told.checked("Sjekkpunktet du har tatt vare på (%d hendelser), er begynnelsen på dette.", kept.size());
        } else {
            told.wrong(
                    "Sjekkpunktet du har tatt vare på (%d hendelser), er ikke begynnelsen på dette: noe er endret siden.",
                    kept.size());
        }
    }

    private static boolean holds(Checkpoint kept, Checkpoint checkpoint, DossierData.Earlier earlier) {
        try {
            return Merkle.verifiesConsistency(
                    kept.size(),
                    checkpoint.size(),
                    kept.root(),
                    checkpoint.root(),
                    EventsCheck.hashes(earlier.proof()));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
