package no.dekom.query.catalogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.OrganisationId;
import no.dekom.events.catalogue.EntryContent;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Leser tiltaksbanken. What is laid out is open to all; what can be laid out is the coordinator's. */
@Component
class Catalogue {

    static final int PAGE = 20;

    private static final String ENTRIES = " from catalogue.entry e where not e.withdrawn";

    private final JdbcClient jdbc;
    private final TransactionTemplate together;

    Catalogue(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.together = new TransactionTemplate(transactions);
    }

    /** @param words what people look for, or empty; each null for all */
    record Search(String words, ChangeModel model, String county, String network) {}

    record Found(int count, List<EntryView> entries) {}

    /** One page, those first that have it in their title or theme, else by title. */
    Found find(Search search, int page) {
        var where = new ArrayList<String>();
        var params = new HashMap<String, Object>();
        var letters = letters(search.words());
        if (!letters.isEmpty()) {
            where.add("(e.words @@ websearch_to_tsquery('norwegian', :words)"
                    + " or e.letters @@ to_tsquery('simple', :letters))");
            params.put("words", search.words());
            params.put("letters", letters);
        }
        filter(
                where,
                params,
                "e.model = :model",
                "model",
                search.model() == null ? null : search.model().name());
        filter(
                where,
                params,
                "e.network in (select id from organisations.organisation where parent = :county)",
                "county",
                search.county());
        filter(where, params, "e.network = :network", "network", search.network());
        var matching = ENTRIES + where.stream().map(it -> " and " + it).collect(Collectors.joining());
        var order = letters.isEmpty()
                ? "e.title, e.id"
                : "ts_rank(e.head, websearch_to_tsquery('norwegian', :words)) desc, e.title, e.id";
        return together.execute(status -> {
            if (!letters.isEmpty()) {
                // PostgreSQL does not count what it costs to fetch the long vectors, and would read them all for a
                // common word.
                jdbc.sql("set local enable_seqscan = off").update();
            }
            return found(matching, order, params, page);
        });
    }

    private Found found(String matching, String order, Map<String, Object> params, int page) {
        var count = jdbc.sql("select count(*)" + matching)
                .params(params)
                .query(Integer.class)
                .single();
        var entries = jdbc.sql("select e.*" + matching + " order by " + order + " limit " + PAGE + " offset "
                        + (page - 1) * PAGE)
                .params(params)
                .query((row, n) -> entry(row))
                .list();
        return new Found(count, entries);
    }

    private static void filter(
            List<String> where, Map<String, Object> params, String condition, String name, String value) {
        if (value != null) {
            where.add(condition);
            params.put(name, value);
        }
    }

    /** Each word by its beginning, so that one finds while one writes; nothing when there is no word in it. */
    private static String letters(String words) {
        return Stream.of(Letters.plain(words).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .map(it -> it + ":*")
                .collect(Collectors.joining(" & "));
    }

    Optional<EntryView> entry(String id) {
        return jdbc.sql("select e.*" + ENTRIES + " and e.id = ?")
                .param(id)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** The networks that have something laid out. */
    List<OrganisationId> networks() {
        return jdbc.sql("select distinct e.network" + ENTRIES)
                .query((row, n) -> new OrganisationId(row.getString(1)))
                .list();
    }

    /** The county governors over them. */
    List<OrganisationId> counties() {
        return jdbc.sql("select distinct parent from organisations.organisation where parent is not null and id in"
                        + " (select e.network" + ENTRIES + ")")
                .query((row, n) -> new OrganisationId(row.getString(1)))
                .list();
    }

    /**
     * Tiltak som kan legges ut.
     *
     * @param report the newest that is signed
     */
    record Candidate(String entry, String title, String theme, int year, OutcomeReport report) {}

    /** What a network has signed and not laid out, by title. */
    List<Candidate> candidates(OrganisationId network) {
        return signed(
                "r.network = ? and not exists (select from catalogue.entry e where e.id = r.entry and not e.withdrawn)",
                network.value());
    }

    /** A signed measure of the network, laid out or not. */
    Optional<Candidate> candidate(OrganisationId network, String entry) {
        return signed("r.network = ? and r.entry = ?", network.value(), entry).stream()
                .findFirst();
    }

    private List<Candidate> signed(String where, Object... params) {
        return jdbc.sql("select * from (select distinct on (r.entry) r.* from catalogue.report r"
                        + " where r.report is not null and r.signed @> r.parties and " + where
                        + " order by r.entry, r.year desc) newest order by title, entry")
                .params(params)
                .query((row, n) -> new Candidate(
                        row.getString("entry"),
                        row.getString("title"),
                        row.getString("theme"),
                        row.getInt("year"),
                        FactsOf.read(row.getString("report"), OutcomeReport.class)))
                .list();
    }

    private static EntryView entry(ResultSet row) throws SQLException {
        return new EntryView(
                row.getString("id"),
                new OrganisationId(row.getString("network")),
                organisations(row.getArray("schools")),
                ChangeModel.valueOf(row.getString("model")),
                row.getInt("first_year"),
                row.getInt("last_year"),
                FactsOf.read(row.getString("content"), EntryContent.class),
                row.getTimestamp("published_at").toInstant());
    }

    private static List<OrganisationId> organisations(Array ids) throws SQLException {
        return Arrays.stream((String[]) ids.getArray()).map(OrganisationId::new).toList();
    }
}
