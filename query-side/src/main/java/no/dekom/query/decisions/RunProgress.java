package no.dekom.query.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.query.frame.Names;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far the decisions of a whole county have come. Written by the command side only. */
@Component
class RunProgress {

    private final JdbcClient jdbc;
    private final Names names;

    RunProgress(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Det som stanset ett vedtak. */
    public record Stopped(String name, String path, String why) {}

    /**
     * Vedtak for et helt fylke i ett.
     *
     * @param kind {@code PREPARE} or {@code APPROVE}
     */
    public record Run(
            String id,
            String kind,
            boolean running,
            int done,
            int stopped,
            int total,
            Instant finishedAt,
            List<Stopped> stops) {

        public int handled() {
            return done + stopped;
        }
    }

    /** The last one of a county's year. */
    Optional<Run> last(OrganisationId county, int year) {
        return jdbc.sql("""
                        select r.id, r.kind, r.state, r.finished_at, count(*) filter (where l.outcome = 'DONE') as done,
                            count(*) filter (where l.outcome = 'STOPPED') as stopped, count(*) as total
                        from forms.county_run r join forms.county_run_line l on l.run = r.id
                        where r.organisation = ? and r.year = ?
                        group by r.id, r.kind, r.state, r.finished_at, r.begun_at
                        order by r.begun_at desc limit 1""")
                .params(county.value(), year)
                .query((row, n) -> {
                    var finished = row.getTimestamp("finished_at");
                    var id = row.getString("id");
                    return new Run(
                            id,
                            row.getString("kind"),
                            row.getString("state").equals("RUNNING"),
                            row.getInt("done"),
                            row.getInt("stopped"),
                            row.getInt("total"),
                            finished == null ? null : finished.toInstant(),
                            stops(id));
                })
                .optional();
    }

    private List<Stopped> stops(String run) {
        var text = LocaleContextHolder.getLocale().getLanguage().equals("nn") ? "text_nn" : "text_nb";
        return jdbc.sql("select grant_id, recipient, " + text + " from forms.county_run_line"
                        + " where run = ? and outcome = 'STOPPED' order by place")
                .param(run)
                .query((row, n) -> new Stopped(
                        names.organisation(new OrganisationId(row.getString("recipient"))),
                        DecisionListPage.PATH + "/sak/" + row.getString("grant_id"),
                        row.getString(3)))
                .list();
    }
}
