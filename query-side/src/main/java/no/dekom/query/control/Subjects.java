package no.dekom.query.control;

import java.time.LocalDate;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.allocation.ModelEvent.ModelDrafted;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.audit.ControlledKind;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.meetings.MeetingEvent.MeetingCalled;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.payments.BankAccountEvent.AccountProposed;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundOpened;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sakene som kan kontrolleres: under which county governor each is, of which year, and whose. */
final class Subjects {

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** En sak. @param due the day something is due in it, or null; {@code accepted} whether what was due is accepted */
    record Subject(String county, Integer year, String place, LocalDate due, boolean accepted) {}

    void on(Object event) {
        switch (event) {
            case OrganisationRegistered it ->
                jdbc.sql("insert into organisation (id, parent, kind) values (?, ?, ?)")
                        .params(
                                it.organisation().value(),
                                it.parent() == null ? null : it.parent().value(),
                                it.kind().name())
                        .update();
            case OrganisationMoved it ->
                jdbc.sql("update organisation set parent = ? where id = ?")
                        .params(it.parent().value(), it.organisation().value())
                        .update();
            case DecisionPrepared it ->
                put(ControlledKind.GRANT, it.grant().value(), it.county().value(), it.year(), it.recipient());
            case ComplaintFiled it ->
                put(
                        ControlledKind.COMPLAINT,
                        it.complaint().value(),
                        it.county().value(),
                        find(ControlledKind.GRANT, it.grant().value())
                                .map(Subject::year)
                                .orElse(null),
                        it.recipient());
            case ScenarioSaved it ->
                put(ControlledKind.SCENARIO, it.scenario().value(), it.county().value(), it.year(), it.county());
            case ModelDrafted it ->
                put(
                        ControlledKind.ALLOCATION_MODEL,
                        it.model().value(),
                        it.county().value(),
                        null,
                        it.county());
            case RuleSetDrafted it -> put(ControlledKind.RULE_SET, it.ruleSet().value(), null, null, null);
            case MeetingCalled it ->
                put(ControlledKind.MEETING, it.meeting().value(), county(it.forum()), it.year(), it.forum());
            case SeedFundRoundOpened it ->
                put(
                        ControlledKind.ROUND,
                        it.round().value(),
                        county(it.network()),
                        it.schoolYear().start(),
                        it.network());
            case SeedFundsAppliedFor it ->
                find(ControlledKind.ROUND, it.round().value())
                        .ifPresent(round -> put(
                                ControlledKind.APPLICATION,
                                it.application().value(),
                                round.county(),
                                round.year(),
                                new OrganisationId(round.place())));
            case AccountProposed it ->
                put(
                        ControlledKind.BANK_ACCOUNT,
                        it.account().value(),
                        county(it.organisation()),
                        null,
                        it.organisation());
            case OutcomeExpected it -> {
                var id = it.measure().value();
                put(ControlledKind.MEASURE, id, county(it.network()), it.about().year(), it.network());
                due(ControlledKind.MEASURE, id, it.due());
            }
            case OutcomeReopened it -> due(ControlledKind.MEASURE, it.measure().value(), it.due());
            case MoreAskedFor it -> due(ControlledKind.MEASURE, it.measure().value(), it.due());
            case UseSentBack it -> due(ControlledKind.GRANT, it.grant().value(), it.due());
            default -> {}
        }
    }

    private void put(ControlledKind kind, String id, String county, Integer year, OrganisationId place) {
        jdbc.sql("insert into subject (kind, id, county, year, place) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(kind.name(), id, county, year, place == null ? null : place.value())
                .update();
    }

    void due(ControlledKind kind, String id, LocalDate due) {
        jdbc.sql("update subject set due = ? where kind = ? and id = ?")
                .params(due, kind.name(), id)
                .update();
    }

    void accepted(ControlledKind kind, String id, boolean accepted) {
        jdbc.sql("update subject set accepted = ? where kind = ? and id = ?")
                .params(accepted, kind.name(), id)
                .update();
    }

    Optional<Subject> find(ControlledKind kind, String id) {
        return jdbc.sql("select county, year, place, due, accepted from subject where kind = ? and id = ?")
                .params(kind.name(), id)
                .query((row, n) -> new Subject(
                        row.getString(1),
                        row.getObject(2, Integer.class),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5)))
                .optional();
    }

    /** The county governor that an organisation lies under, or null. */
    private String county(OrganisationId organisation) {
        return jdbc.sql("with recursive up (id, parent, kind) as ("
                        + " select id, parent, kind from organisation where id = ?"
                        + " union select o.id, o.parent, o.kind from organisation o join up on o.id = up.parent)"
                        + " select id from up where kind = 'COUNTY_GOVERNOR'")
                .param(organisation.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
