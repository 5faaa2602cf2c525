package no.dekom.seal.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.Leaf;
import no.dekom.seal.Merkle;
import no.dekom.seal.dossier.DossierData.SavedEvent;

/** The events of a package: that each is what was sealed, and that none of its stream is missing before the last. */
final class EventsCheck {

    private static final int MOST_NAMED = 10;

    private final Checkpoint checkpoint;
    private final DossierData data;
    private final Told told;

    EventsCheck(Checkpoint checkpoint, DossierData data, Told told) {
        this.checkpoint = checkpoint;
        this.data = data;
        this.told = told;
    }

    void all() {
        var wrong = 0;
        var unsealed = 0;
        var hidden = 0;
        for (var event : data.events()) {
            if (event.payload() == null) {
                hidden++;
            }
            if (event.proof() == null) {
                unsealed++;
                told.wrong(
                        "Hendelse %s er ikke forseglet: den kom etter sjekkpunktet. Lag pakken på nytt om litt.",
                        place(event));
            } else if (!isSealed(event)) {
                wrong++;
                told.wrong("Hendelse %s er ikke slik den ble forseglet.", place(event));
            }
        }
        if (data.events().isEmpty()) {
            told.wrong("Pakken har ingen hendelser.");
        } else if (wrong == 0 && unsealed == 0) {
            told.checked(
                    "%d hendelser er slik de ble forseglet, innhold og alt som er lagret om dem.",
                    data.events().size() - hidden);
        }
        if (hidden > 0) {
            told.notChecked(
                    "Innholdet i %d hendelser fra andre saker i de samme rekkene er ikke i pakken, bare summene av det.",
                    hidden);
        }
        cases();
        streams();
    }

    private static String place(SavedEvent event) {
        return "nr. %d (%s, %s nr. %d)".formatted(event.position(), event.name(), event.stream(), event.sequence());
    }

    private boolean isSealed(SavedEvent event) {
        try {
            var commitment = bytes(event.commitment());
            var leaf = new Leaf(
                    event.position(),
                    event.eventId(),
                    event.streamType(),
                    event.stream(),
                    event.sequence(),
                    event.name(),
                    event.revision(),
                    event.recordedAt(),
                    event.metadata(),
                    commitment);
            return holds(event, commitment)
                    && Merkle.verifiesInclusion(
                            event.position(),
                            checkpoint.size(),
                            Merkle.leafHash(leaf.encoded()),
                            hashes(event.proof()),
                            checkpoint.root());
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return false;
        }
    }

    /** Whether the payload, where it is there, is the one that was committed to. */
    private static boolean holds(SavedEvent event, byte[] commitment) {
        if (event.payload() == null) {
            return event.salt() == null;
        }
        return Arrays.equals(commitment, Leaf.commitment(bytes(event.salt()), event.payload()));
    }

    static List<byte[]> hashes(List<String> hexadecimal) {
        return hexadecimal.stream().map(EventsCheck::bytes).toList();
    }

    /** Written in one way only, as everything here. */
    private static byte[] bytes(String hexadecimal) {
        var bytes = HexFormat.of().parseHex(hexadecimal);
        if (!HexFormat.of().formatHex(bytes).equals(hexadecimal)) {
            throw new IllegalArgumentException("Not small hexadecimal digits");
        }
        return bytes;
    }

    /** A case with an event whose content is not there would look whole and not be. */
    private void cases() {
        var shown = new TreeSet<Long>();
        data.events().stream().filter(event -> event.payload() != null).forEach(event -> shown.add(event.position()));
        for (var one : data.cases()) {
            if (one.positions().isEmpty() || !shown.containsAll(one.positions())) {
                told.wrong("Saken %s %s har hendelser som ikke er i pakken.", one.kind(), one.id());
            }
        }
        var named =
                data.cases().stream().flatMap(one -> one.positions().stream()).toList();
        if (!new TreeSet<>(named).containsAll(shown)) {
            told.wrong("Pakken har hendelser som ikke hører til noen av sakene i den.");
        }
    }

    private void streams() {
        var streams = new TreeMap<String, List<SavedEvent>>();
        data.events()
                .forEach(event -> streams.computeIfAbsent(event.stream(), none -> new ArrayList<>())
                        .add(event));
        var whole = true;
        for (var stream : streams.entrySet()) {
            whole &= isWhole(stream);
        }
        if (whole && !streams.isEmpty()) {
            told.checked("Ingen hendelse mangler mellom den første og den siste i de %d rekkene.", streams.size());
        }
    }

    private boolean isWhole(Map.Entry<String, List<SavedEvent>> stream) {
        var events = stream.getValue().stream()
                .sorted(Comparator.comparingLong(SavedEvent::sequence))
                .toList();
        var missing = new ArrayList<Long>();
        var next = 0L;
        var last = -1L;
        for (var event : events) {
            if (event.sequence() < next || event.position() <= last) {
                told.wrong(
                        "Rekken %s har to hendelser nr. %d, eller de står i en annen orden enn de kom.",
                        stream.getKey(), event.sequence());
                return false;
            }
            for (; next < event.sequence() && missing.size() <= MOST_NAMED; next++) {
                missing.add(next);
            }
            next = event.sequence() + 1;
            last = event.position();
        }
        if (!missing.isEmpty()) {
            told.wrong(
                    "Rekken %s mangler hendelser: nr. %s%s.",
                    stream.getKey(),
                    String.join(
                            ", ",
                            missing.stream()
                                    .limit(MOST_NAMED)
                                    .map(String::valueOf)
                                    .toList()),
                    missing.size() > MOST_NAMED ? " og flere" : "");
        }
        return missing.isEmpty();
    }
}
