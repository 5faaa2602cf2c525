package no.dekom.query.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hvilken sak en adresse viser. Every page and file below a case's address is of that case. What is the same for all, such as
 * rule sets and frames, is no case, nor is a list.
 */
public final class CaseAddress {

    /** One fact of the history, of whichever cases it touches. */
    public static final String FACT = "FACT";

    private static final Map<Pattern, String> PLACES = new LinkedHashMap<>();

    static {
        put("/revisjon/(\\d+)", FACT);
        put("/sakornfond/([^/]+)", CaseKind.FUND);
        put("/runder/([^/]+)", CaseKind.ROUND);
        put("/soknader/([^/]+)", CaseKind.APPLICATION);
        put("/rapporter/([^/]+)", CaseKind.MEASURE);
        put("/maaloppnaaelse/([^/]+)/\\d", CaseKind.MEASURE);
        put("/behov/([^/]+)", CaseKind.NEEDS_REPORT);
        put("/tiltak/([^/]+)", CaseKind.NEEDS_MEASURE);
        put("/planer/([^/]+)", CaseKind.LONG_TERM_PLAN);
        put("/partnerskap/([^/]+)", CaseKind.PARTNERSHIP);
        put("/organisasjoner/([^/]+)", CaseKind.ORGANISATION);
        put("/utbetalinger/konto/([^/]+)", CaseKind.ORGANISATION);
        put("/vedtak/adresse/([^/]+)", CaseKind.ORGANISATION);
        put("/fordeling/([^/]+)", CaseKind.SCENARIO);
        put("/innstillinger/([^/]+)", CaseKind.RECOMMENDATION);
        put("/(?:vedtak|utbetalinger|regnskap)/sak/([^/]+)", CaseKind.GRANT);
        put("/klager/(?:ny|frist)/([^/]+)", CaseKind.GRANT);
        put("/klager/([^/]+)", CaseKind.COMPLAINT);
        put("/utbetalinger/filer/([^/]+)", CaseKind.PAYMENT_FILE);
        put("/undersokelser/([^/]+)", CaseKind.SURVEY);
        put("/moter/([^/]+)", CaseKind.MEETING);
        put("/kontroll/([^/]+)", CaseKind.CONTROL);
    }

    /** A case as those who control see it, and its package. */
    private static final Pattern CONTROLLED = Pattern.compile("/revisjon/sak/([A-Z_]+)/([^/]+)(?:/.*)?");

    private CaseAddress() {}

    /** En sak som er lest. */
    public record ReadCase(String kind, String id) {}

    /** The case of a path without its query; empty when it shows none. */
    public static Optional<ReadCase> of(String path) {
        var controlled = CONTROLLED.matcher(path);
        if (controlled.matches()) {
            return Optional.of(new ReadCase(controlled.group(1), controlled.group(2)))
                    .filter(one -> PLACES.containsValue(one.kind()));
        }
        for (var place : PLACES.entrySet()) {
            var found = place.getKey().matcher(path);
            if (found.matches() && !NO_CASE.matcher(path).matches()) {
                return Optional.of(new ReadCase(place.getValue(), found.group(1)));
            }
        }
        return Optional.empty();
    }

    /** Whether the reads of cases of this kind are noted. */
    static boolean isNoted(CaseKind kind) {
        return PLACES.containsValue(kind.name());
    }

    /** Forms for what does not exist yet, and lists that stand where cases stand. */
    private static final Pattern NO_CASE = Pattern.compile(
            "/[a-z]+/(?:ny|arsverk)"
                    + "|/fordeling/(?:hva-om|modeller|sammenlign)(?:/.*)?|/undersokelser/skjema(?:/.*)?|/kontroll/(?:funn|nytt-funn)");

    private static void put(String address, CaseKind kind) {
        put(address, kind.name());
    }

    private static void put(String address, String kind) {
        PLACES.put(Pattern.compile(address + "(?:/.*)?"), kind);
    }
}
