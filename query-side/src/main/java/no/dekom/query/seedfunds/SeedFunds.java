package no.dekom.query.seedfunds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.CriterionJudgement;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.query.frame.Formats;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the seed funds' model. It shows all; what a person may see is decided in {@link SeedFundAccess}. */
@Component
class SeedFunds {

    private static final String ROUNDS =
            "select r.*, f.name as fund_name from seedfunds.round r join seedfunds.fund f on f.id = r.fund ";

    private final JdbcClient jdbc;
    private final Clock clock;

    SeedFunds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<FundView> funds() {
        return jdbc.sql("select * from seedfunds.fund order by name, id")
                .query((row, n) -> new FundView(
                        row.getString("id"),
                        new OrganisationId(row.getString("network")),
                        row.getString("name"),
                        row.getString("purpose"),
                        instant(row, "opened_at")))
                .list();
    }

    Optional<FundView> fund(String id) {
        return funds().stream().filter(fund -> fund.id().equals(id)).findFirst();
    }

    /** All rounds of a fund, the newest school year first. */
    List<RoundView> roundsOf(String fund) {
        return jdbc.sql(ROUNDS + "where r.fund = ? order by r.school_year desc")
                .param(fund)
                .query((row, n) -> round(row))
                .list();
    }

    Optional<RoundView> round(String id) {
        return jdbc.sql(ROUNDS + "where r.id = ?")
                .param(id)
                .query((row, n) -> round(row))
                .optional();
    }

    /** Applications of a round in the order they came. */
    List<ApplicationView> applicationsOf(String round) {
        return jdbc.sql("select * from seedfunds.application where round = ? order by number")
                .param(round)
                .query((row, n) -> application(row))
                .list();
    }

    Optional<ApplicationView> application(String id) {
        return jdbc.sql("select * from seedfunds.application where id = ?")
                .param(id)
                .query((row, n) -> application(row))
                .optional();
    }

    List<AssessmentView> assessmentsOf(String application) {
        return jdbc.sql("select * from seedfunds.assessment where application = ? order by assessed_at, assessor")
                .param(application)
                .query((row, n) -> new AssessmentView(
                        new PersonId(row.getString("assessor")),
                        Arrays.asList(FactsOf.read(row.getString("judgements"), CriterionJudgement[].class)),
                        Arrays.asList(FactsOf.read(row.getString("proposal"), SchoolSum[].class)),
                        row.getLong("proposed"),
                        row.getString("reason"),
                        instant(row, "assessed_at")))
                .list();
    }

    /** Members of the network's groups who are disqualified in an application, declared or not. */
    List<AffiliationView> affiliationsOf(String application) {
        return jdbc.sql("""
                select coalesce(a.person, h.person) as person, coalesce(a.school, h.organisation) as school, a.grounds,
                    a.declared_at
                from (select * from seedfunds.affiliation where application = :application) a
                full join (
                    select distinct on (at_school.person) at_school.person, at_school.organisation
                    from seedfunds.application_school s
                    join seedfunds.application p on p.id = s.application
                    join organisations.role_holding at_school on at_school.organisation = s.school
                        and at_school.from_date <= :today
                        and (at_school.to_date is null or at_school.to_date >= :today)
                    join organisations.role_holding in_group on in_group.person = at_school.person
                        and in_group.organisation = p.network and in_group.role in ('WORKING_GROUP', 'STEERING_GROUP')
                        and in_group.from_date <= :today and (in_group.to_date is null or in_group.to_date >= :today)
                    where s.application = :application
                    order by at_school.person, at_school.organisation) h on h.person = a.person
                order by 1
                """)
                .param("application", application)
                .param("today", today())
                .query((row, n) -> new AffiliationView(
                        application,
                        new PersonId(row.getString("person")),
                        new OrganisationId(row.getString("school")),
                        row.getString("grounds"),
                        instant(row, "declared_at")))
                .list();
    }

    /** Members of a group of the network today. */
    List<PersonId> members(OrganisationId network, Role group) {
        return jdbc.sql("select distinct person from organisations.role_holding where organisation = ? and role = ?"
                        + " and from_date <= ? and (to_date is null or to_date >= ?) order by person")
                .params(network.value(), group.name(), today(), today())
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
    }

    /** An owner's own money in a round. */
    record OwnMoney(OrganisationId owner, long amount, String note, Instant addedAt) {}

    List<OwnMoney> ownMoneyOf(String round) {
        return jdbc.sql("select * from seedfunds.own_money where round = ? order by position")
                .param(round)
                .query((row, n) -> new OwnMoney(
                        new OrganisationId(row.getString("owner")),
                        row.getLong("amount"),
                        row.getString("note"),
                        instant(row, "added_at")))
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getString(column);
        return id == null ? null : new PersonId(id);
    }

    private static List<PersonId> persons(ResultSet row, String column) throws SQLException {
        var json = row.getString(column);
        return json == null ? List.of() : Arrays.asList(FactsOf.read(json, PersonId[].class));
    }

    private static RoundView round(ResultSet row) throws SQLException {
        return new RoundView(
                row.getString("id"),
                row.getString("fund"),
                row.getString("fund_name"),
                new OrganisationId(row.getString("network")),
                row.getString("school_year"),
                row.getString("rule_set"),
                row.getLong("frame"),
                row.getLong("own_money"),
                row.getLong("cap"),
                instant(row, "deadline"),
                row.getObject("report_due", LocalDate.class),
                Arrays.asList(FactsOf.read(row.getString("criteria"), AssessmentCriterion[].class)),
                instant(row, "opened_at"),
                row.getLong("version"),
                row.getString("summary"),
                instant(row, "presented_at"),
                person(row, "presented_by"),
                instant(row, "decided_at"),
                person(row, "decided_by"),
                number(row, "awarded"),
                persons(row, "participants"),
                persons(row, "disqualified"));
    }

    private ApplicationView application(ResultSet row) throws SQLException {
        var id = row.getString("id");
        return new ApplicationView(
                id,
                row.getString("round"),
                new OrganisationId(row.getString("network")),
                row.getInt("number"),
                row.getString("title"),
                ApplicationView.State.valueOf(row.getString("state")),
                FactsOf.read(row.getString("content"), ApplicationContent.class),
                row.getLong("applied"),
                number(row, "proposed"),
                row.getString("proposal_reason"),
                number(row, "awarded"),
                row.getString("reason"),
                row.getLong("version"),
                instant(row, "sent_at"),
                person(row, "sent_by"),
                instant(row, "changed_at"),
                schools(id));
    }

    private List<ApplicationView.SchoolPart> schools(String application) {
        return jdbc.sql("select s.*, o.name as school_name, o.parent, p.name as owner_name"
                        + " from seedfunds.application_school s"
                        + " left join organisations.organisation o on o.id = s.school"
                        + " left join organisations.organisation p on p.id = o.parent"
                        + " where s.application = ? order by s.ordinal")
                .param(application)
                .query((row, n) -> new ApplicationView.SchoolPart(
                        new OrganisationId(row.getString("school")),
                        row.getString("school_name"),
                        row.getString("parent") == null ? null : new OrganisationId(row.getString("parent")),
                        row.getString("owner_name"),
                        row.getLong("applied"),
                        number(row, "proposed"),
                        number(row, "awarded")))
                .list();
    }
}
