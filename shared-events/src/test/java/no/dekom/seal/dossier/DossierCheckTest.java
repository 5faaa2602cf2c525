package no.dekom.seal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import no.dekom.eventlog.Sha256;
import no.dekom.seal.Cosignature;
import no.dekom.seal.NoteKey;
import no.dekom.seal.dossier.DossierData.SavedEvent;
import no.dekom.seal.dossier.Told.Kind;
import org.junit.jupiter.api.Test;

class DossierCheckTest {

    private static final int FLIPS = 200;
    private static final int OF_EACH_FILE = 50;

    /** Said in so many words to be no part of what is sealed. */
    private static final List<String> NOT_SEALED = List.of(DossierFiles.READ_ME, DossierFiles.PAGE, DossierFiles.PDF);

    private final SmallDossier dossier = new SmallDossier();
    private final byte[] zip = dossier.files().zip();

    private List<String> texts(Told told, Kind kind) {
        return told.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(Told.Line::text)
                .toList();
    }

    @Test
    void a_package_as_it_was_made_is_in_order_and_it_is_told_what_was_not_checked() {
        var told = dossier.told(zip);

        assertThat(texts(told, Kind.WRONG)).isEmpty();
        assertThat(texts(told, Kind.CHECKED))
                .hasSize(7)
                .anySatisfy(it -> assertThat(it).startsWith("Pakken er hel: 6 filer"))
                .anySatisfy(it -> assertThat(it).contains("43 hendelser er forseglet"))
                .anySatisfy(it -> assertThat(it).contains("signerte sjekkpunktet 2026-11-22T12:00:00Z"))
                .anySatisfy(it -> assertThat(it).startsWith("15 hendelser er slik de ble forseglet"))
                .anySatisfy(it -> assertThat(it).contains("de 2 rekkene"))
                .anySatisfy(it -> assertThat(it).startsWith("1 dokumenter"))
                .anySatisfy(it -> assertThat(it).contains("(17 hendelser), er begynnelsen på dette"));
        assertThat(texts(told, Kind.NOT_CHECKED))
                .hasSize(3)
                .anySatisfy(it -> assertThat(it).startsWith("Innholdet i 14 hendelser"))
                .anySatisfy(it -> assertThat(it).contains("index.html", "dokumentasjon.pdf", "LESMEG.txt"))
                .anySatisfy(it -> assertThat(it).contains("etter sjekkpunktet"));
    }

    @Test
    void what_is_not_given_is_not_checked() {
        var told = DossierCheck.of(zip, dossier.key.verifier(), null, null);

        assertThat(told.isWrong()).isFalse();
        assertThat(texts(told, Kind.NOT_CHECKED))
                .hasSize(5)
                .anySatisfy(it -> assertThat(it).contains("nøkkelen til et vitne"))
                .anySatisfy(it -> assertThat(it).contains("tatt vare på"));
    }

    @Test
    void another_key_another_witness_and_another_history_are_found() {
        var key = dossier.key.verifier();
        var other = new SmallDossier();
        var stranger = Cosignature.Signer.generate("dekom.example/witness").verifier();

        assertThat(DossierCheck.of(zip, other.key.verifier(), null, null).isWrong())
                .isTrue();
        assertThat(DossierCheck.of(zip, key, stranger, null).isWrong()).isTrue();
        assertThat(DossierCheck.of(zip, key, null, other.checkpoint(17)).isWrong())
                .isTrue();
        assertThat(DossierCheck.of(zip, key, null, dossier.checkpoint(SmallDossier.SIZE))
                        .isWrong())
                .isFalse();
        assertThat(texts(DossierCheck.of(zip, key, null, dossier.checkpoint(18)), Kind.NOT_CHECKED))
                .anySatisfy(it -> assertThat(it).contains("Pakken har ikke bevis"));
    }

    @Test
    void a_key_of_another_log_does_not_do() {
        var text = dossier.checkpoint(SmallDossier.SIZE).text();
        var other = NoteKey.Signer.generate("dekom.example/other");
        var note = dossier.checkpoint(SmallDossier.SIZE).with(other.sign(text));
        var forged = dossier.files().checkpoint(note).zip();

        assertThat(DossierCheck.of(forged, dossier.key.verifier(), null, null).isWrong())
                .isFalse();
        assertThat(DossierCheck.of(forged, other.verifier(), null, null).isWrong())
                .isTrue();
    }

    @Test
    void any_changed_byte_of_the_package_is_found() {
        var random = new Random(7);
        for (var flip = 0; flip < FLIPS; flip++) {
            var changed = flipped(zip, random);
            assertThat(dossier.told(changed).isWrong()).as("flip %d", flip).isTrue();
        }
        for (var length : List.of(0, 1, 21, zip.length / 2, zip.length - 1)) {
            assertThat(dossier.told(Arrays.copyOf(zip, length)).isWrong()).isTrue();
        }
        assertThat(dossier.told(Arrays.copyOf(zip, zip.length + 1)).isWrong()).isTrue();
    }

    @Test
    void any_changed_byte_of_a_file_that_is_packed_again_is_found_by_the_manifest() {
        var random = new Random(8);
        for (var name : DossierZip.read(zip).keySet()) {
            for (var flip = 0; flip < OF_EACH_FILE; flip++) {
                var files = new LinkedHashMap<>(DossierZip.read(zip));
                files.computeIfPresent(name, (same, content) -> flipped(content, random));
                assertThat(dossier.told(DossierZip.write(files)).isWrong())
                        .as("%s, flip %d", name, flip)
                        .isTrue();
            }
        }
    }

    /** As somebody would who wants it not to be seen: with a manifest that fits. */
    @Test
    void any_changed_byte_is_found_or_told_as_not_covered_also_when_the_manifest_is_made_again() {
        var random = new Random(9);
        var files = new LinkedHashMap<>(DossierZip.read(zip));
        files.remove(DossierFiles.MANIFEST);
        var titles = 0;
        for (var name : files.keySet()) {
            for (var flip = 0; flip < OF_EACH_FILE; flip++) {
                var changed = flipped(files.get(name), random);
                var told = dossier.told(again(files, name, changed));
                if (NOT_SEALED.contains(name)) {
                    assertThat(texts(told, Kind.NOT_CHECKED))
                            .anySatisfy(it -> assertThat(it).contains(name));
                } else if (!told.isWrong()) {
                    assertThat(name).isEqualTo(DossierFiles.DATA);
                    var noEarlier = texts(told, Kind.NOT_CHECKED).stream()
                            .anyMatch(it -> it.startsWith("Pakken har ikke bevis"));
                    assertThat(isSealedTheSame(changed, files.get(name), noEarlier))
                            .as("flip %d", flip)
                            .isTrue();
                    assertThat(texts(told, Kind.NOT_CHECKED))
                            .anySatisfy(it -> assertThat(it).contains("titlene på sakene"));
                    titles++;
                }
            }
        }
        assertThat(titles).isLessThan(OF_EACH_FILE / 5);
    }

    /** What the cases are called may differ, and an earlier size where it is told that there is no proof of the one kept. */
    private static boolean isSealedTheSame(byte[] json, byte[] before, boolean noEarlier) {
        var one = DossierJson.read(json, DossierData.class);
        var other = DossierJson.read(before, DossierData.class);
        return one.events().equals(other.events())
                && one.origin().equals(other.origin())
                && one.format().equals(other.format())
                && (noEarlier || one.earlier().equals(other.earlier()));
    }

    private static byte[] again(Map<String, byte[]> files, String name, byte[] content) {
        var changed = new DossierFiles();
        files.forEach((each, same) -> changed.add(each, each.equals(name) ? content : same));
        return changed.zip();
    }

    private static byte[] flipped(byte[] content, Random random) {
        var changed = content.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    @Test
    void events_that_are_taken_away_are_missed_and_ones_that_are_hidden_are_told() {
        assertThat(texts(changed(events -> without(events, 7)), Kind.WRONG))
                .anySatisfy(it -> assertThat(it).startsWith("Saken GRANT grant-0 har hendelser"))
                .anySatisfy(it -> assertThat(it).startsWith("Rekken grant-"));
        assertThat(texts(changed(events -> List.of()), Kind.WRONG)).isNotEmpty();
        assertThat(texts(changed(List::reversed), Kind.WRONG)).isEmpty();
        assertThat(texts(changed(events -> hidden(events)), Kind.WRONG))
                .anySatisfy(it -> assertThat(it).startsWith("Saken GRANT grant-0 har hendelser"));
    }

    private static List<SavedEvent> without(List<SavedEvent> events, int sequence) {
        return events.stream().filter(event -> event.sequence() != sequence).toList();
    }

    private static List<SavedEvent> hidden(List<SavedEvent> events) {
        return events.stream()
                .map(it -> SmallDossier.with(it, null, null, it.proof()))
                .toList();
    }

    private Told changed(UnaryOperator<List<SavedEvent>> change) {
        var data = dossier.data(17);
        return dossier.told(dossier.files()
                .data(new DossierData(
                        data.format(), data.origin(), data.cases(), change.apply(data.events()), data.earlier()))
                .zip());
    }

    @Test
    void an_event_after_the_checkpoint_is_not_sealed() {
        var events = new ArrayList<>(dossier.data(17).events());
        var last = events.removeFirst();
        events.addFirst(new SavedEvent(
                last.position(),
                last.eventId(),
                last.streamType(),
                last.stream(),
                last.sequence(),
                last.name(),
                last.revision(),
                last.recordedAt(),
                last.metadata(),
                last.payload(),
                last.salt(),
                last.commitment(),
                null));

        assertThat(texts(changed(same -> events), Kind.WRONG))
                .singleElement()
                .asString()
                .contains("er ikke forseglet");
    }

    @Test
    void a_document_that_no_event_names_is_found() {
        var forged = "%PDF et annet brev".getBytes(StandardCharsets.UTF_8);
        var named = Sha256.of(forged) + ".pdf";

        assertThat(texts(dossier.told(dossier.files().document(named, forged).zip()), Kind.WRONG))
                .singleElement()
                .asString()
                .contains(named);
    }

    @Test
    void any_program_can_open_it() throws IOException {
        var names = new ArrayList<String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                assertThat(stream.readAllBytes()).isEqualTo(DossierZip.read(zip).get(entry.getName()));
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactlyElementsOf(DossierZip.read(zip).keySet());
    }
}
