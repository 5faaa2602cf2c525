package no.dekom.query.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads innstillinger. What is adopted is for all who are logged in; what is in the making, for the forum and the auditor. */
@Component
class Recommendations {

    private static final Set<Role> INSIDERS = Set.of(Role.FORUM_MEMBER, Role.STATE_GOVERNOR, Role.AUDITOR);

    private final JdbcClient jdbc;
    private final Counties counties;

    Recommendations(JdbcClient jdbc, Counties counties) {
        this.jdbc = jdbc;
        this.counties = counties;
    }

    /** The newest year first. */
    List<RecommendationView> visibleTo(ActingAs actor) {
        var inside = insideOf(actor);
        return read("true", "").stream()
                .filter(it -> it.adopted() || inside.contains(it.county()))
                .toList();
    }

    Optional<RecommendationView> find(ActingAs actor, String id) {
        return read("id = ?", id).stream()
                .filter(it -> it.adopted() || isInside(actor, it))
                .findFirst();
    }

    /** The recommendation, or 404 when there is none or it is not the actor's to see. */
    RecommendationView seen(ActingAs actor, String id) {
        return find(actor, id).orElseThrow(Counties::notFound);
    }

    /** Whether the actor may follow the work before the forum has adopted anything. */
    boolean isInside(ActingAs actor, RecommendationView it) {
        return insideOf(actor).contains(it.county());
    }

    private List<OrganisationId> insideOf(ActingAs actor) {
        return INSIDERS.contains(actor.role()) ? counties.visibleTo(actor) : List.of();
    }

    /** The newest first. */
    List<RecommendedVersion> versions(String id) {
        return jdbc.sql("select * from recommendations.version where recommendation = ? order by version desc")
                .param(id)
                .query((row, n) -> version(row))
                .list();
    }

    Optional<RecommendedVersion> version(String id, int number) {
        return jdbc.sql("select * from recommendations.version where recommendation = ? and version = ?")
                .params(id, number)
                .query((row, n) -> version(row))
                .optional();
    }

    /** What the forum of the county last adopted for a year: it is for all who are logged in. */
    Optional<RecommendedVersion> lastAdopted(OrganisationId county, int year) {
        return jdbc.sql("select v.* from recommendations.version v"
                        + " join recommendations.recommendation r on r.id = v.recommendation and r.version = v.version"
                        + " where r.county = ? and r.year = ?")
                .params(county.value(), year)
                .query((row, n) -> version(row))
                .optional();
    }

    private List<RecommendationView> read(String where, String param) {
        var sql = "select * from recommendations.recommendation where " + where + " order by year desc, county, id";
        var statement = param.isEmpty() ? jdbc.sql(sql) : jdbc.sql(sql).param(param);
        return statement.query((row, n) -> view(row)).list();
    }

    private static List<PrioritisedMeasure> measures(ResultSet row) throws SQLException {
        return List.of(FactsOf.read(row.getString("measures"), PrioritisedMeasure[].class));
    }

    private static List<LeftOutMeasure> leftOut(ResultSet row) throws SQLException {
        return List.of(FactsOf.read(row.getString("left_out"), LeftOutMeasure[].class));
    }

    private static RecommendationView view(ResultSet row) throws SQLException {
        return new RecommendationView(
                row.getString("id"),
                new OrganisationId(row.getString("county")),
                row.getInt("year"),
                row.getLong("edits"),
                measures(row),
                leftOut(row),
                row.getInt("version"),
                row.getInt("sent_version"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static RecommendedVersion version(ResultSet row) throws SQLException {
        var sent = row.getTimestamp("sent_at");
        return new RecommendedVersion(
                FactsOf.read(row.getString("content"), RecommendationAdopted.class),
                measures(row),
                leftOut(row),
                row.getString("build"),
                row.getTimestamp("adopted_at").toInstant(),
                new PersonId(row.getString("adopted_by")),
                sent == null ? null : sent.toInstant());
    }
}
