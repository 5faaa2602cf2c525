package no.dekom.command.catalogue;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.OrganisationId;
import no.dekom.events.catalogue.EntryId;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the catalogue must know of reports and persons, in PostgreSQL. */
@Component
class CatalogueTables implements KeptInTransaction, SignedMeasures, RegisteredNames {

    private final JdbcClient jdbc;

    CatalogueTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case OutcomeExpected it ->
                jdbc.sql("insert into command.signed_report (measure, entry, network, year, model, schools, parties)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                it.measure().value(),
                                EntryId.about(it.about().origin()).value(),
                                it.network().value(),
                                it.about().year(),
                                it.about().model().name(),
                                ids(it.about().schools()),
                                ids(it.about().signatories()))
                        .update();
            case OutcomeReported it -> told(it.measure());
            case StatementGiven it -> told(it.measure());
            case OutcomeReopened it -> told(it.measure());
            case MoreAskedFor it -> told(it.measure());
            case OutcomeSigned it ->
                jdbc.sql("update command.signed_report set signed = array_append(array_remove(signed, ?), ?)"
                                + " where measure = ?")
                        .params(
                                it.party().value(),
                                it.party().value(),
                                it.measure().value())
                        .update();
            default -> {}
        }
    }

    /** What was signed before is signed no longer. */
    private void told(MeasureId measure) {
        jdbc.sql("update command.signed_report set signed = '{}' where measure = ?")
                .param(measure.value())
                .update();
    }

    private static String[] ids(List<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(String[]::new);
    }

    @Override
    public Optional<SignedMeasure> find(EntryId entry) {
        return jdbc.sql("select (array_agg(network order by year desc))[1] as network,"
                        + " (array_agg(model order by year desc))[1] as model,"
                        + " min(year) filter (where signed @> parties) as first_year,"
                        + " max(year) filter (where signed @> parties) as last_year,"
                        + " (select array_agg(distinct school) from command.signed_report s, unnest(s.schools) school"
                        + " where s.entry = r.entry) as schools"
                        + " from command.signed_report r where entry = ? group by entry")
                .param(entry.value())
                .query((row, n) -> new SignedMeasure(
                        new OrganisationId(row.getString("network")),
                        organisations(row.getArray("schools")),
                        ChangeModel.valueOf(row.getString("model")),
                        row.getObject("first_year", Integer.class),
                        row.getObject("last_year", Integer.class)))
                .optional();
    }

    private static List<OrganisationId> organisations(Array ids) throws SQLException {
        return ids == null
                ? List.of()
                : Arrays.stream((String[]) ids.getArray())
                        .map(OrganisationId::new)
                        .toList();
    }

    @Override
    public Optional<String> in(String text) {
        return jdbc.sql("select name from register.person where name like '% %'"
                        + " and position(' ' || lower(name) || ' ' in :text) > 0 order by name limit 1")
                .param("text", " " + text.toLowerCase().replaceAll("[^\\p{L}\\p{N}-]+", " ") + " ")
                .query(String.class)
                .optional();
    }
}
