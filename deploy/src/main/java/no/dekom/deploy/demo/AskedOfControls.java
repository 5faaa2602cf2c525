package no.dekom.deploy.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.dekom.audit.Draw;
import no.dekom.command.audit.finding.MakeFinding;
import no.dekom.command.audit.sample.DrawSample;
import no.dekom.command.audit.sample.ExamineCase;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.eventlog.EventJson;
import no.dekom.eventlog.Sha256;
import no.dekom.events.OrganisationId;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlEvent.SampleDrawn;
import no.dekom.events.audit.ControlId;
import no.dekom.events.audit.ControlList;
import no.dekom.events.audit.ControlledKind;
import no.dekom.events.audit.FactReference;
import no.dekom.events.audit.FindingKind;
import no.dekom.events.audit.SampleFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands of a control that rest on what stands in the log when their time has come. */
final class AskedOfControls {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private AskedOfControls() {}

    /** Draws among all grants of the county in the years, and keeps those as the page would. */
    record DrawAmongGrants(ControlId control, OrganisationId county, int firstYear, int lastYear, String seed, int size)
            implements Asked {

        @Override
        public DrawSample of(JdbcClient jdbc) {
            var file = Draw.file(jdbc.sql("select 'GRANT/' || id from command.decided_grant where county = ?"
                            + " and year between ? and ? and in_force is not null")
                    .params(county.value(), firstYear, lastYear)
                    .query(String.class)
                    .list());
            var bytes = file.getBytes(StandardCharsets.US_ASCII);
            var hash = Sha256.of(bytes);
            new KeptDocuments(jdbc).keep(hash, DrawSample.subject(control), "text/plain", bytes);
            var filter = new SampleFilter(ControlList.EVERY_GRANT, county, null, ControlledKind.GRANT);
            return new DrawSample(control, 1, filter, hash, seed, true, size);
        }
    }

    /** Goes through the case that was drawn first. */
    record ExamineFirst(ControlId control) implements Asked {

        @Override
        public ExamineCase of(JdbcClient jdbc) {
            var drawn = jdbc.sql("select payload::text from log.event where stream = ? and name = 'audit.SampleDrawn'")
                    .param(control.value())
                    .query(String.class)
                    .single();
            List<CaseReference> cases =
                    EventJson.mapper().readValue(drawn, SampleDrawn.class).drawn();
            return new ExamineCase(control, cases.getFirst());
        }
    }

    /** A finding about the last fact of a kind in a stream, which has its position a moment after it has happened. */
    record FindOf(
            ControlId control,
            FindingKind kind,
            OrganisationId owner,
            String stream,
            String fact,
            String title,
            String text)
            implements Asked {

        @Override
        public MakeFinding of(JdbcClient jdbc) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            var found = find(jdbc);
            while (found.isEmpty() && System.nanoTime() < end) {
                Thread.onSpinWait();
                found = find(jdbc);
            }
            return new MakeFinding(control, kind, owner, List.of(found.orElseThrow()), title, text);
        }

        private Optional<FactReference> find(JdbcClient jdbc) {
            return jdbc.sql("select p.position, e.event_id from log.position p join log.event e on e.id = p.event"
                            + " where e.stream = ? and e.name = ? order by p.position desc limit 1")
                    .params(stream, fact)
                    .query((row, n) -> new FactReference(row.getLong(1), row.getString(2)))
                    .optional();
        }
    }
}
