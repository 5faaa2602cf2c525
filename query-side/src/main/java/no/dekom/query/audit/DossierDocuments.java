package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.dekom.eventlog.LogFacts.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Dokumentene til en sak, that its events name by their hash. */
@Component
class DossierDocuments {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WITHDRAWN = "meetings.PaperWithdrawn";
    private static final List<String> OF_THE_BASIS = List.of("meetings.MinutesKept", "decisions.LetterMade");

    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", "pdf",
            "application/xml", "xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final JdbcClient jdbc;

    DossierDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Et dokument.
     *
     * @param event the stored name of the event that names it
     */
    record Document(String file, String event, byte[] content) {}

    /** Of the case itself all that was not withdrawn; of what it rests on, minutes and letters. */
    List<Document> of(List<Stored> ofTheCase, List<Stored> ofTheBasis) {
        var named = new LinkedHashMap<String, String>();
        ofTheCase.forEach(event -> name(event, named));
        ofTheBasis.stream().filter(event -> OF_THE_BASIS.contains(event.name())).forEach(event -> name(event, named));
        var documents = new ArrayList<Document>();
        named.forEach((hash, event) -> jdbc.sql(
                        "select media_type, content from documents.document where sha256 = ? limit 1")
                .param(hash)
                .query((row, n) -> new Document(
                        hash + "." + ENDINGS.getOrDefault(row.getString(1), "bin"), event, row.getBytes(2)))
                .optional()
                .ifPresent(documents::add));
        return documents;
    }

    private static void name(Stored event, Map<String, String> named) {
        var hash = JSON.readTree(event.payload()).path("sha256");
        if (hash.isString() && event.name().equals(WITHDRAWN)) {
            named.remove(hash.stringValue());
        } else if (hash.isString()) {
            named.putIfAbsent(hash.stringValue(), event.name());
        }
    }
}
