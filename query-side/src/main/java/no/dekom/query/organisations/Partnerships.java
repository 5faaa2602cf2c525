package no.dekom.query.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Partnerships that somebody may see: the auditor all; the governor and the forum those of their county, the coordinator
 * those of the network and its owners; the owner its own and its network's; the university those it is or was partner in.
 */
@Component
class Partnerships {

    static final Set<Role> READERS = Set.of(
            Role.COORDINATOR,
            Role.SCHOOL_OWNER,
            Role.UNIVERSITY_PARTNER,
            Role.FORUM_MEMBER,
            Role.STATE_GOVERNOR,
            Role.AUDITOR);

    private static final String SELECT = """
            select p.*, o.name as of_name, u.id as university, u.name as university_name,
                exists (select from organisations.partnership n where n.of_organisation = p.of_organisation
                    and n.kind = p.kind and n.to_date > p.to_date and n.last_day is null) as renewed
            from organisations.partnership p
            join organisations.organisation o on o.id = p.of_organisation
            join lateral (select c.university from organisations.partner c
                where c.partnership = p.id and (c.from_date <= :today or c.from_date = p.from_date)
                order by c.from_date desc limit 1) partner on true
            join organisations.organisation u on u.id = partner.university
            """;
    private static final String VISIBLE = """
            where (:all
                or p.of_organisation in (
                    with recursive scope (id) as (
                        select cast(:root as text) union
                        select o.id from organisations.organisation o join scope on o.parent = scope.id)
                    select id from scope)
                or p.of_organisation = :above
                or exists (select from organisations.partner c where c.partnership = p.id and c.university = :mine))
            """;
    private static final String ORDER = " order by o.name, p.kind, p.from_date desc, p.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    Partnerships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Hvem som var partner fra når. {@code reason} says why it changed; null for the first. */
    public record Partner(String university, LocalDate from, String reason) {}

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    List<PartnershipView> visibleTo(ActingAs actor) {
        return READERS.contains(actor.role())
                ? visible(actor, "").query((row, n) -> view(row)).list()
                : List.of();
    }

    Optional<PartnershipView> find(ActingAs actor, String id) {
        return READERS.contains(actor.role())
                ? visible(actor, " and p.id = :id")
                        .param("id", id)
                        .query((row, n) -> view(row))
                        .optional()
                : Optional.empty();
    }

    /** Those that an organisation has, as one of the parties. */
    List<PartnershipView> of(String organisation) {
        return jdbc.sql(SELECT + "where p.of_organisation = :of or exists (select from organisations.partner c"
                        + " where c.partnership = p.id and c.university = :of)" + ORDER)
                .param("of", organisation)
                .param("today", today())
                .query((row, n) -> view(row))
                .list();
    }

    List<Partner> partners(String partnership) {
        return jdbc.sql("select o.name, c.from_date, c.reason from organisations.partner c"
                        + " join organisations.organisation o on o.id = c.university where c.partnership = ?"
                        + " order by c.from_date")
                .param(partnership)
                .query((row, n) -> new Partner(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3)))
                .list();
    }

    List<Option> universities() {
        return jdbc.sql("select id, name from organisations.organisation where kind = 'UNIVERSITY'"
                        + " and (closed_on is null or closed_on >= ?) order by name, id")
                .param(today())
                .query((row, n) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    private JdbcClient.StatementSpec visible(ActingAs actor, String more) {
        var mine = actor.organisation().value();
        var above =
                Set.of(Role.SCHOOL_OWNER, Role.FORUM_MEMBER).contains(actor.role()) ? parent(actor.organisation()) : "";
        return jdbc.sql(SELECT + VISIBLE + more + ORDER)
                .param("today", today())
                .param("all", actor.role() == Role.AUDITOR)
                .param("mine", mine)
                .param("root", actor.role() == Role.FORUM_MEMBER ? above : mine)
                .param("above", above);
    }

    private String parent(OrganisationId organisation) {
        return jdbc.sql("select coalesce(parent, '') from organisations.organisation where id = ?")
                .param(organisation.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static PartnershipView view(ResultSet row) throws SQLException {
        return new PartnershipView(
                row.getString("id"),
                row.getString("of_organisation"),
                row.getString("of_name"),
                row.getString("university"),
                row.getString("university_name"),
                PartnerRole.valueOf(row.getString("kind")),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getString("agreement"),
                row.getObject("last_day", LocalDate.class),
                row.getString("ended_reason"),
                row.getBoolean("renewed"));
    }
}
