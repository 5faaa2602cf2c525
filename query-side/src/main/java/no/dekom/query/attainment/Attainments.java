package no.dekom.query.attainment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.SuccessFactor;
import no.dekom.events.outcomes.Voice;
import no.dekom.query.attainment.JudgedMeasure.Head;
import no.dekom.query.attainment.JudgedMeasure.Place;
import no.dekom.query.attainment.JudgedMeasure.State;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the measures whose goal attainment a person may see. The county governor sees also those that are not signed; all
 * others only what the parties stand behind: the auditor all, the forum those of its county, the network's people those of the
 * network, owners, universities and schools those they take part in.
 */
@Component
class Attainments {

    private static final String HEADS = """
            select m.*, n.name as network_name, n.parent as county, c.name as county_name, w.name as owner_name
            from attainment.measure m
                     left join organisations.organisation n on n.id = m.network
                     left join organisations.organisation c on c.id = n.parent
                     left join organisations.organisation w on w.id = m.owner
            """;

    private final JdbcClient jdbc;

    Attainments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hvem som har signert den siste versjonen. @param at null when the party has not signed */
    public record Signature(OrganisationId party, PersonId person, Instant at) {}

    private static String visible(Role role) {
        return switch (role) {
            case STATE_GOVERNOR -> "n.parent = :mine";
            case AUDITOR -> "m.locked";
            case FORUM_MEMBER ->
                "m.locked and exists (select from organisations.organisation f"
                        + " where f.id = :mine and f.kind = 'FORUM' and f.parent = n.parent)";
            case COORDINATOR, WORKING_GROUP, STEERING_GROUP -> "m.locked and m.network = :mine";
            case SCHOOL_OWNER ->
                "m.locked and exists (select from attainment.party p"
                        + " left join organisations.organisation s on s.id = p.organisation and p.kind = 'SCHOOL'"
                        + " where p.measure = m.measure"
                        + " and (p.kind = 'OWNER' and p.organisation = :mine or s.parent = :mine))";
            case UNIVERSITY_PARTNER -> takesPart("UNIVERSITY");
            case TEACHER, SCHOOL_LEADER, UNION_REPRESENTATIVE -> takesPart("SCHOOL");
            case ADMINISTRATOR, AUTOMATION -> "false";
        };
    }

    private static String takesPart(String kind) {
        return "m.locked and exists (select from attainment.party p where p.measure = m.measure and p.kind = '" + kind
                + "' and p.organisation = :mine)";
    }

    /** All that the actor may see, the newest year first. */
    List<Head> visibleTo(ActingAs actor) {
        return heads(actor, "", "");
    }

    Optional<JudgedMeasure> find(ActingAs actor, String measure) {
        return heads(actor, " and m.measure = :measure", measure).stream()
                .findFirst()
                .map(it -> withTellings(List.of(it), "answers").getFirst());
    }

    private List<Head> heads(ActingAs actor, String more, String measure) {
        return jdbc.sql(HEADS + "where " + visible(actor.role()) + more + " order by m.year desc, m.title, m.measure")
                .param(
                        "mine",
                        actor.organisation() == null ? "" : actor.organisation().value())
                .param("measure", measure)
                .query((row, n) -> head(row))
                .list();
    }

    /** The same measures in the same order, with what is said of them but for the reasons. */
    List<JudgedMeasure> withTellings(Collection<Head> heads) {
        return withTellings(heads, "brief");
    }

    private List<JudgedMeasure> withTellings(Collection<Head> heads, String answers) {
        var by = new HashMap<String, List<Telling>>();
        jdbc.sql("select measure, source, voice, organisation, told_at, factors, " + answers
                        + " as told from attainment.telling where measure = any(?)")
                .param(heads.stream().map(Head::measure).toArray(String[]::new))
                .query(row -> {
                    by.computeIfAbsent(row.getString("measure"), id -> new ArrayList<>())
                            .add(telling(row));
                });
        return heads.stream()
                .map(it -> new JudgedMeasure(it, by.getOrDefault(it.measure(), List.of())))
                .toList();
    }

    /** Who is to sign, and who has signed what stands now. */
    List<Signature> signatures(Head head) {
        return jdbc.sql("select p.organisation, s.person, s.signed_at from attainment.party p"
                        + " left join attainment.signature s"
                        + " on s.measure = p.measure and s.party = p.organisation and s.version = ?"
                        + " where p.measure = ? and p.kind = 'SIGNATORY' order by p.organisation")
                .params(head.version(), head.measure())
                .query((row, n) -> new Signature(
                        new OrganisationId(row.getString(1)),
                        row.getString(2) == null ? null : new PersonId(row.getString(2)),
                        row.getTimestamp(3) == null ? null : row.getTimestamp(3).toInstant()))
                .list();
    }

    private static Head head(ResultSet row) throws SQLException {
        var model = row.getString("model");
        return new Head(
                row.getString("measure"),
                row.getString("title"),
                row.getString("origin"),
                row.getInt("year"),
                place(row, "network"),
                place(row, "county"),
                row.getString("owner_name"),
                model == null ? null : ChangeModel.valueOf(model),
                row.getString("theme"),
                state(row),
                row.getInt("version"));
    }

    private static Place place(ResultSet row, String column) throws SQLException {
        var id = row.getString(column);
        var name = row.getString(column + "_name");
        return new Place(id == null ? "" : id, name == null ? "–" : name);
    }

    private static State state(ResultSet row) throws SQLException {
        if (!row.getBoolean("locked")) {
            return row.getInt("version") == 0 ? State.EXPECTED : State.UNFINISHED;
        }
        return row.getTimestamp("accepted_at") == null ? State.SIGNED : State.ACCEPTED;
    }

    private static Telling telling(ResultSet row) throws SQLException {
        var organisation = row.getString("organisation");
        return new Telling(
                row.getString("source").equals("REPORT"),
                Voice.valueOf(row.getString("voice")),
                organisation == null ? null : new OrganisationId(organisation),
                row.getTimestamp("told_at").toInstant(),
                List.of(FactsOf.read(row.getString("told"), CriterionAnswer[].class)),
                List.of(FactsOf.read(row.getString("factors"), SuccessFactor[].class)));
    }
}
