package no.dekom.query.decisions;

import java.util.stream.Stream;
import no.dekom.allocation.Kept;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendationEvent.RecommendationBegun;
import no.dekom.events.allocation.RecommendationEvent.RecommendationSent;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantEvent.DecisionSentBack;
import no.dekom.events.decisions.GrantEvent.LetterFailed;
import no.dekom.events.decisions.GrantEvent.LetterMade;
import no.dekom.events.decisions.GrantEvent.LetterOrderedAgain;
import no.dekom.events.decisions.GrantEvent.LetterReceived;
import no.dekom.events.decisions.GrantEvent.LetterSent;
import no.dekom.events.organisations.OrganisationEvent.LetterLanguageChosen;
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Vedtak, with what they rest on. */
@Component
public class DecisionsProjection implements Projection {

    private final JdbcClient jdbc;

    public DecisionsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "decisions";
    }

    /** Takes every event, so that the position keeps up with the log: one that no handler takes would leave it behind. */
    @EventHandler
    void on(EventMessage<?> message) {
        switch (message.getPayload()) {
            case GrantEvent event -> on(event, new FactsOf(message));
            case RecommendationEvent event -> on(event);
            case FrameEvent event -> on(event);
            case OrganisationRegistered it ->
                run(
                        "insert into recipient (id, kind) values (?, ?)",
                        it.organisation().value(),
                        it.kind().name());
            case LetterLanguageChosen it ->
                run(
                        "update recipient set language = ? where id = ?",
                        it.language().name(),
                        it.organisation().value());
            case MunicipalityNumberSet it ->
                run(
                        "update recipient set municipality = true where id = ?",
                        it.organisation().value());
            default -> {}
        }
    }

    private void on(GrantEvent event, FactsOf facts) {
        var id = event.grant().value();
        switch (event) {
            case DecisionPrepared it -> prepared(it, facts);
            case DecisionSentBack it ->
                run(
                        "update decision set state = 'SENT_BACK', remark = ?, sent_back_by = ? where grant_id = ?"
                                + " and number = ?",
                        it.remark(),
                        facts.actor(),
                        id,
                        it.number());
            case LetterMade it ->
                run(
                        "update decision set letter = ?, letter_language = ?, letter_at = ? where grant_id = ?"
                                + " and number = ?",
                        it.sha256(),
                        it.language().name(),
                        facts.at(),
                        id,
                        it.number());
            case LetterSent it ->
                letter(
                        it,
                        "letter_sent_at = ?, letter_way = ?, letter_fault = null",
                        facts.at(),
                        it.way().name());
            case LetterFailed it ->
                letter(
                        it,
                        "letter_failed_at = ?, letter_fault = ?",
                        facts.at(),
                        it.cause().name());
            case LetterOrderedAgain it -> letter(it, "letter_fault = null");
            case LetterReceived it ->
                letter(it, "letter_received_at = ?, letter_received_by = ?", facts.at(), facts.actor());
            case DecisionApproved it ->
                run(
                        "update decision set state = 'APPROVED', approved_by = ?, approved_at = ? where grant_id = ?"
                                + " and number = ?",
                        facts.actor(),
                        facts.at(),
                        id,
                        it.number());
        }
        if (!event.ofLetter()) {
            run(
                    "update decision set edits = (select max(edits) from decision where grant_id = ?) + 1"
                            + " where grant_id = ?",
                    id,
                    id);
        }
    }

    private void letter(GrantEvent event, String changes, Object... values) {
        run(
                "update decision set " + changes + " where grant_id = ? and number = ?",
                Stream.concat(Stream.of(values), Stream.of(event.grant().value(), event.number()))
                        .toArray());
    }

    private void prepared(DecisionPrepared it, FactsOf facts) {
        run(
                "insert into decision (grant_id, number, county, year, recipient, state, prepared, edits, prepared_by,"
                        + " prepared_at) values (?, ?, ?, ?, ?, 'PREPARED', ?::jsonb, 0, ?, ?)"
                        + " on conflict (grant_id, number) do update set state = 'PREPARED',"
                        + " prepared = excluded.prepared, prepared_by = excluded.prepared_by,"
                        + " prepared_at = excluded.prepared_at, remark = null, sent_back_by = null",
                it.grant().value(),
                it.number(),
                it.county().value(),
                it.year(),
                it.recipient().value(),
                FactsOf.json(it),
                facts.actor(),
                facts.at());
    }

    private void on(RecommendationEvent event) {
        var id = event.recommendation().value();
        switch (event) {
            case RecommendationBegun it ->
                run(
                        "insert into recommendation (id, county, year) values (?, ?, ?)",
                        id,
                        it.county().value(),
                        it.year());
            case RecommendationAdopted it -> {
                run("update recommendation set version = ? where id = ?", it.version(), id);
                var place = 0;
                for (var line : Kept.of(it).entrySet()) {
                    run(
                            "insert into recommended (recommendation, version, rule_set, place, recipient, sum)"
                                    + " values (?, ?, ?, ?, ?, ?)",
                            id,
                            it.version(),
                            it.ruleSet().value(),
                            place++,
                            line.getKey().value(),
                            line.getValue().kroner());
                }
            }
            case RecommendationSent it ->
                run("update recommendation set sent_version = ? where id = ?", it.version(), id);
            default -> {}
        }
    }

    private void on(FrameEvent event) {
        switch (event) {
            case FrameSet it ->
                run(
                        "insert into frame (id, county, year, sum) values (?, ?, ?, ?)",
                        it.frame().value(),
                        it.county().value(),
                        it.year(),
                        it.sum().kroner());
            case FrameChanged it ->
                run(
                        "update frame set sum = ? where id = ?",
                        it.sum().kroner(),
                        it.frame().value());
        }
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
