package no.dekom.command.allocation.importing;

import java.util.Locale;
import java.util.Set;
import no.dekom.command.allocation.Measures.Known;
import no.dekom.command.imports.Cells;
import no.dekom.events.Nok;
import no.dekom.events.needs.NeedsMeasureId;

/**
 * En rad i ei prioriteringsliste som er lest.
 *
 * @param place 0 when the measure is left out
 */
record PriorityRow(
        int number, NeedsMeasureId measure, Known known, int place, Nok proposed, String reason, String conditions) {

    private static final int LONGEST = 1000;
    private static final int LAST_PLACE = 999;
    private static final Set<String> LEFT_OUT = Set.of("ikke prioritert", "ikkje prioritert", "nei", "-", "–");

    /** The cells hold the faults; the row is not to be used when there are any. */
    static PriorityRow read(int number, Cells cells, KnownMeasures measures) {
        var found = measures.find(cells);
        var place = place(cells);
        var proposed = cells.whole("proposed", Nok.MOST, "NotKroner");
        var wanted = cells.whole("wanted", Nok.MOST, "NotKroner");
        var reason = cells.demanded("reason", LONGEST);
        var conditions = cells.text("conditions", LONGEST);
        if (place > 0 && cells.text("proposed").isEmpty()) {
            cells.wrong("proposed", "Missing");
        }
        var row = new PriorityRow(
                number,
                found == null ? null : found.getKey(),
                found == null ? null : found.getValue(),
                place,
                Nok.of(proposed),
                reason,
                conditions);
        if (found != null) {
            row.check(cells, wanted);
        }
        return row;
    }

    private static int place(Cells cells) {
        var written = cells.demanded("place", LONGEST);
        if (written.isEmpty() || LEFT_OUT.contains(written.toLowerCase(Locale.ROOT))) {
            return 0;
        }
        if (written.matches("[1-9]\\d{0,2}")) {
            return Integer.parseInt(written);
        }
        cells.wrong("place", "NotAPlace", written, LAST_PLACE);
        return 0;
    }

    private void check(Cells cells, long saidToBeWanted) {
        if (!cells.text("wanted").isEmpty() && saidToBeWanted != known.wanted().kroner()) {
            cells.wrong("wanted", "WantedIsAnother", known.wanted().kroner());
        }
        if (place > 0 && !known.accepted()) {
            cells.wrong("measure", "MeasureIsNotAccepted");
        }
        if (place > 0 && proposed.exceeds(known.wanted())) {
            cells.wrong("proposed", "MoreThanWanted", known.wanted().kroner());
        }
        if (place == 0 && proposed.kroner() > 0) {
            cells.wrong("proposed", "SumWithoutPlace");
        }
    }

    String name() {
        return known == null ? "" : known.title();
    }
}
