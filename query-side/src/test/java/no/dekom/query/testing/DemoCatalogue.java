package no.dekom.query.testing;

import java.time.Instant;
import java.util.List;
import no.dekom.events.catalogue.EntryContent;
import no.dekom.events.catalogue.EntryEvent.EntryPublished;
import no.dekom.events.catalogue.EntryEvent.EntryWithdrawn;
import no.dekom.events.catalogue.EntryId;
import no.dekom.events.needs.ChangeModel;

/** The measure of a {@link DemoRound} in the catalogue: laid out, taken down and laid out again. */
public final class DemoCatalogue {

    private static final Instant START = Instant.parse("2024-06-15T08:00:00Z");

    private DemoCatalogue() {}

    /** Gives the id of the last event. */
    public static String told(QuerySide side, DemoRound round) {
        var entry = EntryId.about(round.measure.value());
        var stream = entry.value();
        side.fact(round.coordinator, START, stream, laidOut(round, entry, "Alt kunne prøves ut dagen etter."));
        side.fact(
                round.coordinator, START.plusSeconds(60), stream, new EntryWithdrawn(entry, "Feil bilde av arbeidet"));
        return side.fact(
                round.coordinator,
                START.plusSeconds(120),
                stream,
                laidOut(round, entry, "Rommene ble brukt hele dagen."));
    }

    private static EntryPublished laidOut(DemoRound round, EntryId entry, String worked) {
        return new EntryPublished(
                entry,
                round.network,
                List.of(round.school),
                ChangeModel.ENTHUSIAST,
                2024,
                2024,
                new EntryContent(
                        "Lekbasert læring på 1. og 2. trinn",
                        "Lek og læring",
                        "Vi innredet to rom og prøvde ut lek i tre fag.",
                        worked,
                        "Besøket ble for kort.",
                        "",
                        "post@nettverket.no"));
    }
}
