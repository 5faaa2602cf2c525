package no.dekom.query.control;

import java.time.LocalDate;
import no.dekom.events.accounts.AccountsEvent.SettlementApproved;
import no.dekom.events.accounts.AccountsEvent.UseAccepted;
import no.dekom.events.accounts.AccountsEvent.UseReminded;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.audit.AttemptEvent.AttemptRefused;
import no.dekom.events.audit.ControlList;
import no.dekom.events.audit.ControlledKind;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.meetings.MeetingEvent.ImpartialityDeclared;
import no.dekom.events.meetings.MeetingEvent.VoteCast;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeAccepted;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.payments.BankAccountEvent.AccountApproved;
import no.dekom.events.seedfunds.SeedFundRoundEvent.AffiliationDeclared;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundDecided;
import no.dekom.query.control.Subjects.Subject;
import no.dekom.query.frame.Formats;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hvilke fakta som står på hvilken liste hos revisor. */
final class Deviations {

    private final JdbcClient jdbc;
    private final Subjects subjects;

    Deviations(JdbcClient jdbc, Subjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    void on(Object event, FactsOf facts) {
        switch (event) {
            case DecisionPrepared it ->
                jdbc.sql("insert into decision (grant_id, number, kind, departs, report_by) values (?, ?, ?, ?, ?)"
                                + " on conflict (grant_id, number) do update set kind = excluded.kind,"
                                + " departs = excluded.departs, report_by = excluded.report_by")
                        .params(
                                it.grant().value(),
                                it.number(),
                                it.kind().name(),
                                !it.content().granted().equals(it.recommended()),
                                it.content().reportBy())
                        .update();
            case DecisionApproved it -> approved(it, facts);
            case ScenarioSaved it -> {
                if (!it.overrides().isEmpty()) {
                    add(
                            ControlList.OVERRIDE,
                            ControlledKind.SCENARIO,
                            it.scenario().value(),
                            facts);
                }
            }
            case ComplaintFiled it -> {
                if (it.late()) {
                    add(
                            ControlList.LATE,
                            ControlledKind.COMPLAINT,
                            it.complaint().value(),
                            facts);
                }
            }
            case ImpartialityDeclared it -> declared(it, facts);
            case VoteCast it -> {
                if (isDisqualified(it)) {
                    add(
                            ControlList.DISQUALIFIED,
                            ControlledKind.MEETING,
                            it.meeting().value(),
                            facts);
                }
            }
            case AffiliationDeclared it ->
                add(
                        ControlList.DISQUALIFIED,
                        ControlledKind.APPLICATION,
                        it.application().value(),
                        facts);
            case SeedFundRoundDecided it -> {
                if (!it.disqualified().isEmpty()) {
                    add(
                            ControlList.DISQUALIFIED,
                            ControlledKind.ROUND,
                            it.round().value(),
                            facts);
                }
            }
            case AttemptRefused it ->
                add(ControlList.REFUSED_ATTEMPT, it.about().kind(), it.about().id(), facts);
            case AccountApproved it -> {
                if (it.version() > 1) {
                    add(
                            ControlList.CHANGED_AFTER_APPROVAL,
                            ControlledKind.BANK_ACCOUNT,
                            it.account().value(),
                            facts);
                }
            }
            default -> reported(event, facts);
        }
    }

    /** What is reported and accounted for: late, accepted, and opened again after that. */
    private void reported(Object event, FactsOf facts) {
        switch (event) {
            case UseReported it -> ifLate(ControlledKind.GRANT, it.grant().value(), facts);
            case OutcomeReported it ->
                ifLate(ControlledKind.MEASURE, it.measure().value(), facts);
            case UseReminded it -> {
                if (it.number() == 1) {
                    add(ControlList.LATE, ControlledKind.GRANT, it.grant().value(), facts);
                }
            }
            case OutcomeReminded it -> {
                if (it.number() == 1) {
                    add(ControlList.LATE, ControlledKind.MEASURE, it.measure().value(), facts);
                }
            }
            case UseAccepted it ->
                subjects.accepted(ControlledKind.GRANT, it.grant().value(), true);
            case OutcomeAccepted it ->
                subjects.accepted(ControlledKind.MEASURE, it.measure().value(), true);
            case UseSentBack it -> openedAgain(ControlledKind.GRANT, it.grant().value(), facts);
            case OutcomeReopened it ->
                openedAgain(ControlledKind.MEASURE, it.measure().value(), facts);
            case SettlementApproved it -> {
                if (it.number() > 1) {
                    add(
                            ControlList.CHANGED_AFTER_APPROVAL,
                            ControlledKind.GRANT,
                            it.grant().value(),
                            facts);
                }
            }
            default -> {}
        }
    }

    private void approved(DecisionApproved it, FactsOf facts) {
        var grant = it.grant().value();
        jdbc.sql("select kind, departs, report_by from decision where grant_id = ? and number = ?")
                .params(grant, it.number())
                .query(row -> {
                    subjects.due(ControlledKind.GRANT, grant, row.getObject("report_by", LocalDate.class));
                    if (row.getBoolean("departs")) {
                        add(ControlList.DEPARTURE, ControlledKind.GRANT, grant, facts);
                    }
                    var first = row.getString("kind").equals(DecisionKind.ORIGINAL.name());
                    add(
                            first ? ControlList.EVERY_GRANT : ControlList.CHANGED_AFTER_APPROVAL,
                            ControlledKind.GRANT,
                            grant,
                            facts);
                });
    }

    private void declared(ImpartialityDeclared it, FactsOf facts) {
        var place = new Object[] {
            it.meeting().value(), it.agendaCase().value(), it.person().value()
        };
        if (it.impartiality() == Impartiality.DISQUALIFIED) {
            jdbc.sql("insert into disqualified (meeting, agenda_case, person) values (?, ?, ?) on conflict do nothing")
                    .params(place)
                    .update();
            add(ControlList.DISQUALIFIED, ControlledKind.MEETING, it.meeting().value(), facts);
        } else {
            jdbc.sql("delete from disqualified where meeting = ? and agenda_case = ? and person = ?")
                    .params(place)
                    .update();
        }
    }

    /** A vote of one who has declared itself disqualified: the rules let none through, so one that is there tells much. */
    private boolean isDisqualified(VoteCast it) {
        return jdbc.sql("select exists (select from disqualified where meeting = ? and agenda_case = ? and person = ?)")
                .params(
                        it.meeting().value(),
                        it.agendaCase().value(),
                        it.person().value())
                .query(Boolean.class)
                .single();
    }

    private void ifLate(ControlledKind kind, String id, FactsOf facts) {
        var day = LocalDate.ofInstant(facts.instant(), Formats.OSLO);
        subjects.find(kind, id)
                .filter(it -> it.due() != null && day.isAfter(it.due()))
                .ifPresent(it -> add(ControlList.LATE, kind, id, facts));
    }

    private void openedAgain(ControlledKind kind, String id, FactsOf facts) {
        if (subjects.find(kind, id).filter(Subject::accepted).isPresent()) {
            subjects.accepted(kind, id, false);
            add(ControlList.CHANGED_AFTER_APPROVAL, kind, id, facts);
        }
    }

    private void add(ControlList list, ControlledKind kind, String id, FactsOf facts) {
        var it = subjects.find(kind, id).orElse(new Subject(null, null, null, null, false));
        jdbc.sql("insert into deviation (list, position, kind, id, county, year, place, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(list.name(), facts.position(), kind.name(), id, it.county(), it.year(), it.place(), facts.at())
                .update();
    }
}
