package no.dekom.command.allocation;

import java.time.LocalDate;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.Ground;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Grunnlaget for et fylkes fordeling, from what is registered. In the order of organisation numbers, always. */
final class GroundTables {

    /** The organisations that are not closed, each under what it lies under today: moves are entered ahead of their day. */
    private static final String PLACED = "placed as (select r.id, r.number, r.kind, coalesce((select m.parent"
            + " from command.organisation_move m where m.organisation = o.id and m.from_date <= :today"
            + " order by m.from_date desc limit 1), o.parent) as parent"
            + " from command.organisation o join command.registered_organisation r using (id)"
            + " where o.last_day is null or o.last_day >= :today)";

    /** The organisations under a county, and the universities that are first partners of any of them. */
    private static final String INSIDE = "with recursive " + PLACED + ", under as ("
            + "select * from placed where id = :county"
            + " union all select it.* from placed it join under on it.parent = under.id),"
            + " partner as (select distinct of_organisation, university from command.first_partner"
            + " where of_organisation in (select id from under) and :today between from_date and to_date),"
            + " inside as (select * from under union select * from placed"
            + " where id in (select university from partner)) ";

    private final JdbcClient jdbc;

    GroundTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PartnershipEvent event) {
        var id = event.partnership().value();
        switch (event) {
            case PartnershipAgreed it -> agreed(it);
            case PartnerChanged it -> changed(id, it.university(), it.from());
            case PartnershipEnded it ->
                jdbc.sql("update command.first_partner set to_date = ? where partnership = ? and to_date > ?")
                        .params(it.lastDay(), id, it.lastDay())
                        .update();
            default -> {}
        }
    }

    private void agreed(PartnershipAgreed it) {
        if (it.kind() == PartnerRole.UP1) {
            jdbc.sql("insert into command.first_partner (partnership, of_organisation, university, from_date, to_date)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            it.partnership().value(),
                            it.of().value(),
                            it.university().value(),
                            it.from(),
                            it.to())
                    .update();
        }
    }

    private void changed(String partnership, OrganisationId university, LocalDate from) {
        jdbc.sql("insert into command.first_partner (partnership, of_organisation, university, from_date, to_date)"
                        + " select partnership, of_organisation, :university, :from, to_date from command.first_partner"
                        + " where partnership = :partnership and from_date <= :from and to_date >= :from"
                        + " on conflict (partnership, from_date) do update set university = excluded.university")
                .param("university", university.value())
                .param("from", from)
                .param("partnership", partnership)
                .update();
        jdbc.sql("update command.first_partner set to_date = :before where partnership = :partnership"
                        + " and from_date < :from and to_date >= :from")
                .param("before", from.minusDays(1))
                .param("from", from)
                .param("partnership", partnership)
                .update();
    }

    Ground of(OrganisationId county, Nok frame, LocalDate countedOn, LocalDate today) {
        var members = jdbc.sql(INSIDE + "select id, number, kind, parent from inside order by number")
                .param("county", county.value())
                .param("today", today)
                .query((row, n) -> new Ground.Member(
                        new OrganisationId(row.getString("id")),
                        row.getString("number"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("parent") == null ? null : new OrganisationId(row.getString("parent"))))
                .list();
        var counts = jdbc.sql(
                        INSIDE + "select distinct on (number) id, counted_on, teacher_tenths, leader_tenths, source"
                                + " from inside join command.full_time_equivalents on organisation = id"
                                + " where counted_on <= :countedOn order by number, counted_on desc")
                .param("county", county.value())
                .param("today", today)
                .param("countedOn", countedOn)
                .query((row, n) -> new Ground.Counted(
                        new OrganisationId(row.getString("id")),
                        row.getObject("counted_on", LocalDate.class),
                        row.getLong("teacher_tenths"),
                        row.getLong("leader_tenths"),
                        row.getString("source")))
                .list();
        var partners = jdbc.sql(INSIDE + "select of_organisation, university from partner"
                        + " order by of_organisation, university")
                .param("county", county.value())
                .param("today", today)
                .query((row, n) -> new Ground.Partner(
                        new OrganisationId(row.getString("of_organisation")),
                        new OrganisationId(row.getString("university"))))
                .list();
        return new Ground(frame, countedOn, members, counts, partners);
    }
}
