package no.dekom.query.outcomes;

import java.time.LocalDate;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.Voice;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Radene om hva som er sagt, signert og kontrollert i en rapport, each thing told by the version that it made. */
final class ToldRows {

    private final JdbcClient jdbc;

    ToldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void report(OutcomeReported it, FactsOf facts) {
        add(it.measure(), "REPORT", it.report().voice(), FactsOf.json(it.report()), facts);
    }

    void statement(StatementGiven it, FactsOf facts) {
        add(it.measure(), "STATEMENT", it.statement().voice(), FactsOf.json(it.statement()), facts);
    }

    private void add(MeasureId measure, String kind, Voice voice, String content, FactsOf facts) {
        var version = jdbc.sql("update outcome set told = told + 1 where measure = ? returning told")
                .param(measure.value())
                .query(Integer.class)
                .optional();
        if (version.isPresent()) {
            jdbc.sql("insert into told (measure, version, kind, voice, person, role, organisation, at, content)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)")
                    .params(
                            measure.value(),
                            version.get(),
                            kind,
                            voice.name(),
                            facts.actor(),
                            facts.get("role"),
                            facts.get("organisation"),
                            facts.at(),
                            content)
                    .update();
        }
    }

    /** The last party that signs what was told last locks the report. */
    void signed(OutcomeSigned it, FactsOf facts) {
        jdbc.sql("insert into signature (measure, version, party, person, role, at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        it.measure().value(),
                        it.version(),
                        it.party().value(),
                        facts.actor(),
                        facts.get("role"),
                        facts.at())
                .update();
        jdbc.sql("""
                update outcome o set state = 'LOCKED', reopened_why = null
                where measure = ? and report is not null and told > opened_at and not exists
                    (select from party p where p.measure = o.measure and p.part = 'SIGNATORY' and not exists
                        (select from signature s
                         where s.measure = o.measure and s.version = o.told and s.party = p.organisation))
                """).param(it.measure().value()).update();
    }

    void control(MeasureId measure, int version, String kind, String words, LocalDate due, FactsOf facts) {
        jdbc.sql("insert into control (measure, number, version, kind, words, due, person, organisation, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        measure.value(),
                        facts.version(),
                        version,
                        kind,
                        words,
                        due,
                        facts.actor(),
                        facts.get("organisation"),
                        facts.at())
                .update();
    }
}
