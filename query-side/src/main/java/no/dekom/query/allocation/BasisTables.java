package no.dekom.query.allocation;

import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import no.dekom.events.organisations.OrganisationEvent.LetterAddressChanged;
import no.dekom.events.organisations.OrganisationEvent.LetterLanguageChosen;
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationEvent.OrganisationClosed;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRenamed;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what the basis of a distribution is read from: who lies where, their counts and their partners. */
final class BasisTables {

    private final JdbcClient jdbc;

    BasisTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void on(OrganisationEvent event, FactsOf facts) {
        var id = event.organisation().value();
        switch (event) {
            case OrganisationRegistered it -> {
                run(
                        "insert into organisation (id, number, kind, name, parent) values (?, ?, ?, ?, ?)",
                        id,
                        it.number(),
                        it.kind().name(),
                        it.name(),
                        it.parent() == null ? null : it.parent().value());
                if (it.parent() != null) {
                    place(id, it.parent(), null);
                }
            }
            case OrganisationMoved it -> {
                run(
                        "update organisation set parent = ? where id = ?",
                        it.parent().value(),
                        id);
                place(id, it.parent(), it.from());
            }
            case OrganisationClosed it -> run("update organisation set closed_on = ? where id = ?", it.lastDay(), id);
            case FullTimeEquivalentsCounted it ->
                run(
                        "insert into full_time_count (position, organisation, counted_on, teacher_tenths,"
                                + " leader_tenths, source) values (?, ?, ?, ?, ?, ?)",
                        facts.position(),
                        id,
                        it.countedOn(),
                        it.teacherTenths(),
                        it.leaderTenths(),
                        it.source());
            case OrganisationRenamed it -> run("update organisation set name = ? where id = ?", it.name(), id);
            case MunicipalityNumberSet it -> {
                // Nothing is divided by it.
            }
            case LetterLanguageChosen it -> {
                // Nor by this.
            }
            case LetterAddressChanged it -> {
                // Nor by this.
            }
        }
    }

    private void place(String id, OrganisationId parent, Object from) {
        run("insert into placement (organisation, parent, from_date) values (?, ?, ?)", id, parent.value(), from);
    }

    void on(PartnershipEvent event) {
        var id = event.partnership().value();
        switch (event) {
            case PartnershipAgreed it -> {
                run(
                        "insert into partnership (id, of_organisation, kind, from_date, last_day)"
                                + " values (?, ?, ?, ?, ?)",
                        id,
                        it.of().value(),
                        it.kind().name(),
                        it.from(),
                        it.to());
                partner(id, it.university(), it.from());
            }
            case PartnerChanged it -> partner(id, it.university(), it.from());
            case PartnershipEnded it -> run("update partnership set last_day = ? where id = ?", it.lastDay(), id);
        }
    }

    private void partner(String partnership, OrganisationId university, Object from) {
        run(
                "insert into partner (partnership, university, from_date) values (?, ?, ?)"
                        + " on conflict (partnership, from_date) do update set university = excluded.university",
                partnership,
                university.value(),
                from);
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
