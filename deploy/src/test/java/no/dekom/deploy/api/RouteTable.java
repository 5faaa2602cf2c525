package no.dekom.deploy.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** The routes of the service, each with who gets through. */
final class RouteTable {

    /** One letter a persona, in the order of {@code Persona}, the same for the two county governors; behind the stroke, those of the other county. */
    static final String LETTERS = "TtLUWwSsKOCGGRAHF2345/TLUWSOCHFGG";

    static final String EVERYBODY = LETTERS;
    static final int LED_TO_LOGIN = 303;
    static final int UNKNOWN = 401;

    /**
     * @param through the letters of those who get through, to a page, to its being done, or to a rule in the way; all others
     *     are refused
     * @param stranger what one who is not logged in gets
     */
    record Row(String path, String body, String through, int stranger) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();

    void page(String route, String path, String through) {
        put("GET " + route, new Row(path, null, through, LED_TO_LOGIN));
    }

    void command(String route, String path, String body, String through) {
        put("POST " + route, new Row(path, body, through, UNKNOWN));
    }

    void put(String route, Row row) {
        rows.put(route, row);
    }

    Map<String, Row> rows() {
        return rows;
    }
}
