package no.dekom.query.attainment;

import java.util.List;
import java.util.Objects;
import no.dekom.events.Identifier;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.Grant;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeAccepted;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeRemarked;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.SuccessFactor;
import no.dekom.events.outcomes.Voice;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Måloppnåelse: what each voice says of each measure, and whether the parties have signed it. */
@Component
public class AttainmentProjection implements Projection {

    private final JdbcClient jdbc;

    public AttainmentProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "attainment";
    }

    /** Takes every event, so that the position keeps up with the log. */
    @EventHandler
    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof OutcomeEvent event) {
            on(event, new FactsOf(message));
        }
    }

    private void on(OutcomeEvent event, FactsOf facts) {
        var id = event.measure().value();
        switch (event) {
            case OutcomeExpected it -> expected(id, it);
            case OutcomeReported it -> {
                run("delete from telling where measure = ? and source = 'REPORT'", id);
                run(
                        "update measure set version = version + 1, reported = true, locked = false, accepted_at = null"
                                + " where measure = ?",
                        id);
                var report = it.report();
                told(id, "REPORT", report.voice(), report.answers(), report.successFactors(), facts);
            }
            case StatementGiven it -> {
                var voice = it.statement().voice();
                run(
                        "delete from telling where measure = ? and source = 'STATEMENT' and person = ? and voice = ?",
                        id,
                        facts.actor(),
                        voice.name());
                run(
                        "update measure set version = version + 1, locked = false, accepted_at = null where measure = ?",
                        id);
                told(
                        id,
                        "STATEMENT",
                        voice,
                        it.statement().answers(),
                        it.statement().successFactors(),
                        facts);
            }
            case OutcomeSigned it -> signed(id, it, facts);
            case OutcomeReopened it -> opened(id);
            case MoreAskedFor it -> opened(id);
            case OutcomeAccepted it ->
                run(
                        "update measure set accepted_at = ? where measure = ? and version = ?",
                        facts.at(),
                        id,
                        it.version());
            case OutcomeReminded it -> {}
            case OutcomeRemarked it -> {}
        }
    }

    private void expected(String id, OutcomeExpected it) {
        var about = it.about();
        run(
                "insert into measure (measure, network, title, origin, year, owner, model, theme, due)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                it.network().value(),
                it.title(),
                about.origin(),
                about.year(),
                about.owner() == null ? null : about.owner().value(),
                about.model() == null ? null : about.model().name(),
                Objects.requireNonNullElse(about.theme(), ""),
                it.due());
        parties(id, "SCHOOL", about.schools());
        parties(id, "SCHOOL", it.grants().stream().map(Grant::school).toList());
        parties(id, "OWNER", it.grants().stream().map(Grant::owner).toList());
        parties(id, "OWNER", about.owner() == null ? List.of() : List.of(about.owner()));
        parties(id, "UNIVERSITY", about.universities());
        parties(id, "SIGNATORY", about.signatories());
    }

    private void parties(String id, String kind, List<OrganisationId> organisations) {
        organisations.stream()
                .map(Identifier::value)
                .forEach(one -> run(
                        "insert into party (measure, kind, organisation) values (?, ?, ?) on conflict do nothing",
                        id,
                        kind,
                        one));
    }

    private void told(
            String id,
            String source,
            Voice voice,
            List<CriterionAnswer> answers,
            List<SuccessFactor> factors,
            FactsOf facts) {
        run(
                "insert into telling (measure, source, person, voice, organisation, version, told_at, answers, brief,"
                        + " factors)"
                        + " select measure, ?, ?, ?, ?, version, ?, ?::jsonb, ?, ?::jsonb from measure where measure = ?",
                source,
                facts.actor(),
                voice.name(),
                facts.get("organisation"),
                facts.at(),
                FactsOf.json(answers),
                FactsOf.json(brief(answers)),
                FactsOf.json(factors),
                id);
    }

    private static List<CriterionAnswer> brief(List<CriterionAnswer> answers) {
        return answers.stream()
                .map(it -> new CriterionAnswer(
                        it.criterion(), it.attainment(), it.level(), it.qualifier(), "", it.evidence()))
                .toList();
    }

    private void signed(String id, OutcomeSigned it, FactsOf facts) {
        run(
                "insert into signature (measure, version, party, person, signed_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (measure, version, party) do nothing",
                id,
                it.version(),
                it.party().value(),
                facts.actor(),
                facts.at());
        run("""
                update measure m set locked = true
                where measure = ? and reported and version = ? and not exists (
                    select from party p where p.measure = m.measure and p.kind = 'SIGNATORY' and not exists (
                        select from signature s
                        where s.measure = m.measure and s.version = m.version and s.party = p.organisation))
                """, id, it.version());
    }

    private void opened(String id) {
        run("update measure set locked = false, accepted_at = null where measure = ?", id);
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
