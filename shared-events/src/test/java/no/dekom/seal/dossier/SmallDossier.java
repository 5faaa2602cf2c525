package no.dekom.seal.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import no.dekom.eventlog.Sha256;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.Cosignature;
import no.dekom.seal.Leaf;
import no.dekom.seal.Merkle;
import no.dekom.seal.NoteKey;
import no.dekom.seal.SignedNote;
import no.dekom.seal.dossier.DossierData.Earlier;
import no.dekom.seal.dossier.DossierData.SavedCase;
import no.dekom.seal.dossier.DossierData.SavedEvent;

/** A log of some cases in memory, and a package of one of them. */
public final class SmallDossier {

    static final byte[] LETTER = "%PDF brevet".getBytes(StandardCharsets.UTF_8);
    static final Instant WITNESSED = Instant.parse("2026-11-22T12:00:00Z");
    static final int SIZE = 43;

    private static final int STREAMS = 3;

    public final NoteKey.Signer key = NoteKey.Signer.generate("dekom.example/log");
    public final Cosignature.Signer witness = Cosignature.Signer.generate("dekom.example/witness");
    private final List<SavedEvent> log = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();

    public SmallDossier() {
        for (var position = 0; position < SIZE; position++) {
            var payload = position == STREAMS
                    ? "{\"sha256\":\"%s\"}".formatted(Sha256.of(LETTER))
                    : "{ \"sum\": %d, \"æ\": null }".formatted(position);
            var salt = Sha256.of("salt " + position);
            var commitment =
                    HexFormat.of().formatHex(Leaf.commitment(HexFormat.of().parseHex(salt), payload));
            log.add(new SavedEvent(
                    position,
                    "id-" + position,
                    "decisions.Grant",
                    "grant-" + position % STREAMS,
                    position / STREAMS,
                    "decisions.Something",
                    1,
                    "2026-01-01T00:00:00.%06dZ".formatted(position),
                    "{\"actor\":\"p\"}",
                    payload,
                    salt,
                    commitment,
                    null));
            leaves.add(Merkle.leafHash(leaf(log.getLast()).encoded()));
        }
    }

    private static Leaf leaf(SavedEvent it) {
        return new Leaf(
                it.position(),
                it.eventId(),
                it.streamType(),
                it.stream(),
                it.sequence(),
                it.name(),
                it.revision(),
                it.recordedAt(),
                it.metadata(),
                HexFormat.of().parseHex(it.commitment()));
    }

    public SignedNote checkpoint(int size) {
        var text = new Checkpoint(key.name(), size, Merkle.root(leaves.subList(0, size))).body();
        return new SignedNote(text, List.of(key.sign(text)));
    }

    /** Of the second stream, with all events of the first as other cases of it. */
    DossierData data(int earlier) {
        var positions = LongStream.range(0, SIZE)
                .filter(it -> it % STREAMS == 0)
                .boxed()
                .toList();
        var events = log.stream()
                .filter(event -> event.position() % STREAMS < 2)
                .map(event -> with(event, event.position() % STREAMS == 0))
                .toList();
        var proof = Merkle.consistency(earlier, SIZE, this::node).stream()
                .map(HexFormat.of()::formatHex)
                .toList();
        return new DossierData(
                DossierData.FORMAT,
                key.name(),
                List.of(new SavedCase("GRANT", "grant-0", "Tilskudd", positions)),
                events,
                new Earlier(earlier, proof));
    }

    private SavedEvent with(SavedEvent it, boolean payload) {
        var proof = Merkle.inclusion(it.position(), SIZE, this::node).stream()
                .map(HexFormat.of()::formatHex)
                .toList();
        return with(it, payload ? it.payload() : null, payload ? it.salt() : null, proof);
    }

    static SavedEvent with(SavedEvent it, String payload, String salt, List<String> proof) {
        return new SavedEvent(
                it.position(),
                it.eventId(),
                it.streamType(),
                it.stream(),
                it.sequence(),
                it.name(),
                it.revision(),
                it.recordedAt(),
                it.metadata(),
                payload,
                salt,
                it.commitment(),
                proof);
    }

    private byte[] node(int level, long index) {
        return Merkle.root(leaves.subList((int) (index << level), (int) ((index + 1) << level)));
    }

    public DossierFiles files() {
        var note = checkpoint(SIZE);
        return new DossierFiles()
                .text(DossierFiles.READ_ME, "Les meg\n")
                .text(DossierFiles.PAGE, "<html></html>\n")
                .text(DossierFiles.PDF, "%PDF\n")
                .data(data(17))
                .checkpoint(note.with(witness.sign(note.text(), WITNESSED)))
                .document(Sha256.of(LETTER) + ".pdf", LETTER);
    }

    Told told(byte[] zip) {
        return DossierCheck.of(zip, key.verifier(), witness.verifier(), checkpoint(17));
    }
}
