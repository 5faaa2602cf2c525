package no.dekom.query.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.OrganisationId;
import no.dekom.events.catalogue.EntryEvent.EntryPublished;
import no.dekom.events.catalogue.EntryEvent.EntryWithdrawn;
import no.dekom.events.catalogue.EntryId;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tiltaksbanken. */
@Component
public class CatalogueProjection implements Projection {

    private final JdbcClient jdbc;

    public CatalogueProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "catalogue";
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    /** Takes every event, so that the position keeps up with the log. */
    @EventHandler
    void on(EventMessage<?> message) {
        switch (message.getPayload()) {
            case OutcomeExpected it ->
                run(
                        "insert into report (measure, entry, network, year, title, theme, parties)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        it.measure().value(),
                        EntryId.about(it.about().origin()).value(),
                        it.network().value(),
                        it.about().year(),
                        it.title(),
                        it.about().theme(),
                        ids(it.about().signatories()));
            case OutcomeReported it -> {
                told(it.measure());
                run(
                        "update report set report = ?::jsonb where measure = ?",
                        FactsOf.json(it.report()),
                        it.measure().value());
            }
            case StatementGiven it -> told(it.measure());
            case OutcomeReopened it -> told(it.measure());
            case MoreAskedFor it -> told(it.measure());
            case OutcomeSigned it ->
                run(
                        "update report set signed = array_append(array_remove(signed, ?), ?) where measure = ?",
                        it.party().value(),
                        it.party().value(),
                        it.measure().value());
            case EntryPublished it -> published(it, new FactsOf(message));
            case EntryWithdrawn it ->
                run("update entry set withdrawn = true where id = ?", it.entry().value());
            default -> {}
        }
    }

    private void told(MeasureId measure) {
        run("update report set signed = '{}' where measure = ?", measure.value());
    }

    private void published(EntryPublished it, FactsOf facts) {
        var content = it.content();
        var first = content.title() + " " + content.theme();
        var rest = Stream.of(content.about(), content.worked(), content.didNotWork(), content.stays())
                .collect(Collectors.joining(" "));
        run("delete from entry where id = ?", it.entry().value());
        run(
                "insert into entry (id, network, schools, model, first_year, last_year, title, theme, content,"
                        + " published_at, head, words, letters) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?,"
                        + " to_tsvector('norwegian', ?), to_tsvector('norwegian', ?),"
                        + " to_tsvector('simple', ?))",
                it.entry().value(),
                it.network().value(),
                ids(it.schools()),
                it.model().name(),
                it.firstYear(),
                it.lastYear(),
                content.title(),
                content.theme(),
                FactsOf.json(content),
                facts.at(),
                first,
                first + " " + rest,
                Letters.plain(first + " " + rest));
    }

    private static String[] ids(List<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(String[]::new);
    }
}
