package no.dekom.query.seedfunds;

import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.DecidedLine;
import no.dekom.events.seedfunds.ProposedLine;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SchoolAward;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.events.seedfunds.SeedFundEvent;
import no.dekom.events.seedfunds.SeedFundEvent.SeedFundOpened;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.AffiliationDeclared;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAmended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAssessed;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationWithdrawn;
import no.dekom.events.seedfunds.SeedFundRoundEvent.CasePresented;
import no.dekom.events.seedfunds.SeedFundRoundEvent.DeadlineExtended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.OwnMoneyAdded;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundDecided;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundOpened;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Såkornfond, runder, søknader, vurderinger og vedtak. */
@Component
public class SeedFundsProjection implements Projection {

    private final JdbcClient jdbc;

    public SeedFundsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "seedfunds";
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    /** Takes every event, so that the position keeps up with the log: one that no handler takes would leave it behind. */
    @EventHandler
    void on(EventMessage<?> message) {
        switch (message.getPayload()) {
            case SeedFundEvent event -> on(event, message);
            case SeedFundRoundEvent event -> on(event, message);
            default -> {}
        }
    }

    private void on(SeedFundEvent event, EventMessage<?> message) {
        switch (event) {
            case SeedFundOpened it ->
                run(
                        "insert into fund (id, network, name, purpose, opened_at) values (?, ?, ?, ?, ?)",
                        it.fund().value(),
                        it.network().value(),
                        it.name(),
                        it.purpose(),
                        new FactsOf(message).at());
        }
    }

    private void on(SeedFundRoundEvent event, EventMessage<?> message) {
        var facts = new FactsOf(message);
        switch (event) {
            case SeedFundRoundOpened it -> opened(it, facts);
            case OwnMoneyAdded it -> ownMoney(it, facts);
            case DeadlineExtended it ->
                run(
                        "update round set deadline = ? where id = ?",
                        java.sql.Timestamp.from(it.to()),
                        it.round().value());
            case SeedFundsAppliedFor it -> applied(it, facts);
            case ApplicationAmended it -> amended(it, facts);
            case ApplicationWithdrawn it -> withdrawn(it, facts);
            case AffiliationDeclared it -> declared(it, facts);
            case ApplicationAssessed it -> assessed(it, facts);
            case CasePresented it -> presented(it, facts);
            case SeedFundRoundDecided it -> decided(it, facts);
        }
        run(
                "update round set version = ? where id = ?",
                facts.version(),
                event.round().value());
    }

    private void opened(SeedFundRoundOpened it, FactsOf facts) {
        run(
                "insert into round (id, fund, network, school_year, rule_set, frame, cap, deadline, report_due, criteria,"
                        + " opened_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, 1)",
                it.round().value(),
                it.fund().value(),
                it.network().value(),
                it.schoolYear().toString(),
                it.ruleSet().value(),
                it.frame().kroner(),
                it.cap().kroner(),
                java.sql.Timestamp.from(it.deadline()),
                it.reportDue(),
                FactsOf.json(it.criteria()),
                facts.at());
    }

    private void ownMoney(OwnMoneyAdded it, FactsOf facts) {
        run(
                "insert into own_money (position, round, owner, amount, note, added_at) values (?, ?, ?, ?, ?, ?)",
                facts.position(),
                it.round().value(),
                it.owner().value(),
                it.amount().kroner(),
                it.note(),
                facts.at());
        run(
                "update round set own_money = own_money + ? where id = ?",
                it.amount().kroner(),
                it.round().value());
    }

    private void applied(SeedFundsAppliedFor it, FactsOf facts) {
        run(
                "insert into application (id, round, network, number, title, state, content, applied, version, sent_at,"
                        + " sent_by, changed_at) select ?, r.id, r.network, (select count(*) + 1 from application a"
                        + " where a.round = r.id), ?, 'SENT', ?::jsonb, ?, 1, ?, ?, ? from round r where r.id = ?",
                it.application().value(),
                it.content().title(),
                FactsOf.json(it.content()),
                total(it.content().schools()).kroner(),
                facts.at(),
                facts.actor(),
                facts.at(),
                it.round().value());
        schools(it.application(), it.content());
    }

    private void schools(ApplicationId application, ApplicationContent content) {
        run("delete from application_school where application = ?", application.value());
        for (var at = 0; at < content.schools().size(); at++) {
            var part = content.schools().get(at);
            run(
                    "insert into application_school (application, school, ordinal, applied) values (?, ?, ?, ?)",
                    application.value(),
                    part.school().value(),
                    at,
                    part.sum().kroner());
        }
    }

    private void amended(ApplicationAmended it, FactsOf facts) {
        run(
                "update application set title = ?, content = ?::jsonb, applied = ?, version = version + 1,"
                        + " changed_at = ? where id = ?",
                it.content().title(),
                FactsOf.json(it.content()),
                total(it.content().schools()).kroner(),
                facts.at(),
                it.application().value());
        schools(it.application(), it.content());
    }

    private void withdrawn(ApplicationWithdrawn it, FactsOf facts) {
        run(
                "update application set state = 'WITHDRAWN', reason = ?, version = version + 1, changed_at = ?"
                        + " where id = ?",
                it.reason(),
                facts.at(),
                it.application().value());
    }

    private void declared(AffiliationDeclared it, FactsOf facts) {
        run(
                "insert into affiliation (application, person, school, grounds, declared_at) values (?, ?, ?, ?, ?)",
                it.application().value(),
                it.member().value(),
                it.school().value(),
                it.grounds(),
                facts.at());
        run(
                "delete from assessment where application = ? and assessor = ?",
                it.application().value(),
                it.member().value());
    }

    private void assessed(ApplicationAssessed it, FactsOf facts) {
        run(
                "insert into assessment (application, assessor, judgements, proposal, proposed, reason, assessed_at)"
                        + " values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?) on conflict (application, assessor) do update set"
                        + " judgements = excluded.judgements, proposal = excluded.proposal, proposed = excluded.proposed,"
                        + " reason = excluded.reason, assessed_at = excluded.assessed_at",
                it.application().value(),
                it.assessor().value(),
                FactsOf.json(it.judgements()),
                FactsOf.json(it.proposal()),
                total(it.proposal()).kroner(),
                it.reason(),
                facts.at());
    }

    private void presented(CasePresented it, FactsOf facts) {
        run(
                "update round set summary = ?, presented_at = ?, presented_by = ? where id = ?",
                it.summary(),
                facts.at(),
                facts.actor(),
                it.round().value());
        it.lines().forEach(this::proposed);
    }

    private void proposed(ProposedLine line) {
        run(
                "update application set proposed = ?, proposal_reason = ? where id = ?",
                total(line.sums()).kroner(),
                line.reason(),
                line.application().value());
        run(
                "update application_school set proposed = 0 where application = ?",
                line.application().value());
        line.sums()
                .forEach(sum -> run(
                        "update application_school set proposed = ? where application = ? and school = ?",
                        sum.sum().kroner(),
                        line.application().value(),
                        sum.school().value()));
    }

    private void decided(SeedFundRoundDecided it, FactsOf facts) {
        run(
                "update round set decided_at = ?, decided_by = ?, awarded = ?, participants = ?::jsonb,"
                        + " disqualified = ?::jsonb where id = ?",
                facts.at(),
                facts.actor(),
                it.awarded().kroner(),
                FactsOf.json(it.participants()),
                FactsOf.json(it.disqualified()),
                it.round().value());
        it.lines().forEach(line -> decided(line, it.round()));
    }

    private void decided(DecidedLine line, RoundId round) {
        var sum = Nok.sum(line.awards().stream().map(SchoolAward::sum).toList());
        run(
                "update application set state = ?, awarded = ?, reason = ? where id = ? and round = ?",
                line.awards().isEmpty() ? "REFUSED" : "AWARDED",
                sum.kroner(),
                line.reason(),
                line.application().value(),
                round.value());
        run(
                "update application_school set awarded = 0 where application = ?",
                line.application().value());
        line.awards()
                .forEach(award -> run(
                        "update application_school set awarded = ?, owner = ? where application = ? and school = ?",
                        award.sum().kroner(),
                        award.owner().value(),
                        line.application().value(),
                        award.school().value()));
    }

    private static Nok total(List<SchoolSum> parts) {
        return Nok.sum(parts.stream().map(SchoolSum::sum).toList());
    }
}
