package no.dekom.command.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.dekom.command.complaints.ComplaintGrounds.Decided;
import no.dekom.eventlog.EventJson;
import no.dekom.events.EventName;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.complaints.ComplaintEvent.ComplaintReconsidered;
import no.dekom.events.complaints.ComplaintEvent.ComplaintSettled;
import no.dekom.events.complaints.ComplaintEvent.EffectDeferred;
import no.dekom.events.complaints.ComplaintEvent.EffectResumed;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.complaints.ComplaintOutcome;
import no.dekom.events.complaints.ComplaintRight;
import no.dekom.events.complaints.Reconsideration;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantEvent.LetterReceived;
import no.dekom.events.decisions.GrantEvent.LetterSent;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.decisions.SendingWay;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On PostgreSQL: what the rules of complaints read is what the events said, also those from before the tables were. */
class ComplaintTablesTest {

    private static final OrganisationId COUNTY = new OrganisationId("sf-trondelag");
    private static final OrganisationId NTNU = new OrganisationId("ntnu");
    private static final GrantId GRANT = GrantId.of(COUNTY, 2026, NTNU);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-22T22:30:00Z"), ZoneOffset.UTC);

    private static DecisionPrepared prepared(int number) {
        return new DecisionPrepared(
                GRANT,
                COUNTY,
                2026,
                NTNU,
                number,
                number == 1 ? DecisionKind.ORIGINAL : DecisionKind.AMENDED,
                number == 1 ? null : number - 1,
                new RecommendationId("i"),
                1,
                new Nok(10),
                new RuleSetId("dekom-2026"),
                new DecisionContent(new Nok(10), "", "", Nok.ZERO, DAY, DAY.plusYears(1), DAY));
    }

    private static LetterSent letter(int number) {
        return new LetterSent(GRANT, number, SendingWay.EMAIL);
    }

    @Test
    void a_decision_can_be_complained_about_from_its_approval_and_the_deadline_runs_from_the_letter() {
        try (var database = TestDatabase.fresh()) {
            var jdbc = JdbcClient.create(database.app());
            jdbc.sql("insert into command.registered_organisation (id, number, kind, name) values ('ntnu', '1',"
                            + " 'UNIVERSITY', 'NTNU')")
                    .update();
            jdbc.sql("insert into command.complaint_rule values ('dekom-2026', 3, array['UNIVERSITY'])")
                    .update();
            var tables = new ComplaintTables(jdbc, CLOCK);
            tables.on(prepared(1));
            assertThat(tables.decided(GRANT, 1)).isEmpty();
            tables.on(new DecisionApproved(GRANT, 1));
            var before = tables.decided(GRANT, 1).orElseThrow();
            assertThat(before.lastDay()).isNull();
            assertThat(before.right()).isEqualTo(ComplaintRight.MAY);
            assertThat(before.approved()).isEqualTo(LocalDate.of(2026, 4, 23));

            tables.on(letter(1));
            new ComplaintTables(jdbc, Clock.offset(CLOCK, Duration.ofDays(5))).on(new LetterReceived(GRANT, 1));
            assertThat(tables.decided(GRANT, 1).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 5, 15));
            tables.on(prepared(2));
            assertThat(tables.decided(GRANT, 1).orElseThrow().inForce()).isEqualTo(1);
            tables.on(new DecisionApproved(GRANT, 2));
            assertThat(tables.decided(GRANT, 1).orElseThrow().inForce()).isEqualTo(2);
        }
    }

    @Test
    void nothing_is_paid_of_a_grant_from_its_deferral_until_it_is_resumed_or_a_new_decision_binds() {
        try (var database = TestDatabase.fresh()) {
            var jdbc = JdbcClient.create(database.app());
            var tables = new ComplaintTables(jdbc, CLOCK);
            var complaint = ComplaintId.of(GRANT, 1);
            tables.on(new EffectDeferred(complaint, GRANT, 1, "Usikkert."));
            assertThat(deferred(jdbc)).isEqualTo(1);
            tables.on(new EffectResumed(complaint, GRANT, 1, ""));
            assertThat(deferred(jdbc)).isZero();
            tables.on(new EffectDeferred(complaint, GRANT, 1, "Usikkert."));
            tables.on(new DecisionApproved(GRANT, 2));
            assertThat(deferred(jdbc)).as("what the complaint did not lead to").isEqualTo(1);
            tables.on(new ComplaintReconsidered(complaint, GRANT, 1, Reconsideration.KEEP, "Nei."));
            tables.on(new ComplaintSettled(complaint, GRANT, 1, ComplaintOutcome.CHANGED, DAY, "", "Ja."));
            assertThat(deferred(jdbc)).isEqualTo(1);
            tables.on(new DecisionApproved(GRANT, 3));
            assertThat(deferred(jdbc)).isZero();
        }
    }

    @Test
    void the_decisions_and_rule_sets_of_before_the_tables_are_taken_from_the_log() throws IOException {
        var migration =
                new ClassPathResource("db/migration/V280__complaints.sql").getContentAsString(StandardCharsets.UTF_8);
        var rules = migration.indexOf("insert into command.complaint_rule");
        var decisions = migration.indexOf("insert into command.complainable");
        try (var database = TestDatabase.fresh()) {
            var owner = JdbcClient.create(database.superuser());
            var events = List.of(
                    prepared(1),
                    prepared(1),
                    new DecisionApproved(GRANT, 1),
                    new LetterReceived(GRANT, 1),
                    letter(1),
                    prepared(2));
            for (var at = 0; at < events.size(); at++) {
                write(
                        owner,
                        GRANT.value(),
                        at,
                        EventJson.mapper().writeValueAsString(events.get(at)),
                        events.get(at).getClass().getAnnotation(EventName.class).value());
            }
            var content = "{\"content\":{\"complaintWeeks\":{\"value\":%s},\"mayComplain\":{\"value\":%s}}}";
            write(owner, "dekom-2026", 0, content.formatted("2", "[\"MUNICIPALITY\"]"), "schemes.RuleSetDrafted");
            write(owner, "dekom-2026", 1, content.formatted("3", "null"), "schemes.RuleSetChanged");
            owner.sql(migration.substring(rules, decisions)).update();
            owner.sql(migration.substring(decisions)).update();
            var tables = new ComplaintTables(JdbcClient.create(database.app()), CLOCK);
            var found = tables.decided(GRANT, 1).orElseThrow();
            assertThat(found).isEqualTo(new Decided(COUNTY, NTNU, DAY, DAY, 3, ComplaintRight.UNSAID, 1));
            assertThat(tables.decided(GRANT, 2)).isEmpty();
        }
    }

    private static void write(JdbcClient owner, String stream, int sequence, String payload, String name) {
        owner.sql(
                        "insert into log.event (event_id, stream_type, stream, sequence, name, revision, recorded_at, payload,"
                                + " metadata) values (?, 't', ?, ?, ?, 1, '2025-12-31 23:30:00Z', ?::json, '{}')")
                .params(stream + sequence, stream, sequence, name, payload)
                .update();
    }

    private static int deferred(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from command.deferred_effect where grant_id = ?")
                .param(GRANT.value())
                .query(Integer.class)
                .single();
    }
}
