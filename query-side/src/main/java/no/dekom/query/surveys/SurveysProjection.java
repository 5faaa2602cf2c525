package no.dekom.query.surveys;

import java.util.List;
import no.dekom.events.surveys.InstrumentEvent.InstrumentPublished;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleInvited;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleReminded;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyExtended;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundClosed;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundOpened;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Spørreskjemaer og spørreundersøkelser, with what was counted of those that are closed. */
@Component
public class SurveysProjection implements Projection {

    private final JdbcClient jdbc;

    public SurveysProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "surveys";
    }

    /** Takes every event, so that the position keeps up with the log: one that no handler takes would leave it behind. */
    @EventHandler
    void on(EventMessage<?> message) {
        var facts = new FactsOf(message);
        switch (message.getPayload()) {
            case InstrumentPublished it ->
                run(
                        "insert into instrument (id, version, owner, content, published_at, published_by)"
                                + " values (?, ?, ?, ?::jsonb, ?, ?)",
                        it.instrument().value(),
                        it.version(),
                        it.owner().value(),
                        FactsOf.json(it.content()),
                        facts.at(),
                        facts.actor());
            case SurveyRoundOpened it -> opened(it, facts);
            case PeopleInvited it ->
                run(
                        "update round set invited[?] = invited[?] + ? where id = ?",
                        it.group() + 1,
                        it.group() + 1,
                        it.count(),
                        it.round().value());
            case PeopleReminded it ->
                run(
                        "update round set reminders = ?, last_reminder = ? where id = ?",
                        it.number(),
                        facts.at(),
                        it.round().value());
            case SurveyExtended it ->
                run("update round set due = ? where id = ?", it.to(), it.round().value());
            case SurveyRoundClosed it ->
                run(
                        "update round set counted = ?::jsonb, closed_at = ? where id = ?",
                        FactsOf.json(it.counted()),
                        facts.at(),
                        it.round().value());
            default -> {}
        }
    }

    private void opened(SurveyRoundOpened it, FactsOf facts) {
        run(
                "insert into round (id, asker, year, title, instrument, version, measure, shown_by, threshold, groups,"
                        + " invited, due, opened_at, opened_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb,"
                        + " array_fill(0, array[?]), ?, ?, ?)",
                it.round().value(),
                it.asker().value(),
                it.year(),
                it.title(),
                it.instrument().value(),
                it.version(),
                it.measure() == null ? null : it.measure().value(),
                it.shownBy().name(),
                it.threshold(),
                FactsOf.json(List.copyOf(it.groups())),
                it.groups().size(),
                it.due(),
                facts.at(),
                facts.actor());
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
