package no.dekom.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.catalogue.EntryId;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.MeasureSource;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.ReportedMeasure;
import no.dekom.events.outcomes.Statement;
import no.dekom.events.outcomes.Voice;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which measures all parties have signed, and who is in the register. */
class CatalogueTablesTest {

    private static final OrganisationId NETWORK = new OrganisationId("nettverk");
    private static final OrganisationId UNIVERSITY = new OrganisationId("universitet");
    private static final OrganisationId SCHOOL = new OrganisationId("skole");
    private static final OrganisationId JOINED = new OrganisationId("skole-2");
    private static final EntryId ENTRY = EntryId.about("lesing");

    private final TestDatabase database = TestDatabase.fresh();
    private final CatalogueTables tables = new CatalogueTables(JdbcClient.create(database.app()));

    @AfterEach
    void close() {
        database.close();
    }

    private static MeasureId report(int year) {
        return new MeasureId("lesing-" + year);
    }

    private void expected(int year, OrganisationId... schools) {
        var about = new ReportedMeasure(
                MeasureSource.NEEDS,
                "lesing",
                year,
                null,
                List.of(schools),
                List.of(UNIVERSITY),
                ChangeModel.COURSE,
                "Lesing",
                null,
                List.of(NETWORK, UNIVERSITY),
                8);
        tables.on(new OutcomeExpected(
                report(year), NETWORK, "Lesing", about, List.of(), List.of(), LocalDate.of(year + 1, 1, 15)));
    }

    private void signed(int year, OrganisationId party) {
        tables.on(new OutcomeSigned(report(year), 1, party));
    }

    private Integer lastYear() {
        return tables.find(ENTRY).orElseThrow().lastYear();
    }

    @Test
    void a_measure_is_signed_when_all_have_and_until_more_is_told() {
        assertThat(tables.find(ENTRY)).isEmpty();
        expected(2024, SCHOOL);
        assertThat(lastYear()).isNull();
        signed(2024, NETWORK);
        signed(2024, NETWORK);
        assertThat(lastYear()).isNull();
        signed(2024, UNIVERSITY);
        assertThat(lastYear()).isEqualTo(2024);
        tables.on(new StatementGiven(
                report(2024), new Statement(Voice.TEACHER, List.of(), List.of(), "", "Timeplanen", "")));
        assertThat(lastYear()).isNull();
        signed(2024, UNIVERSITY);
        signed(2024, NETWORK);
        tables.on(new MoreAskedFor(report(2024), 2, "Hvem var med?", LocalDate.of(2025, 3, 1)));
        assertThat(lastYear()).isNull();
    }

    @Test
    void a_measure_of_several_years_has_the_schools_of_all_and_the_years_that_are_signed() {
        expected(2023, SCHOOL);
        expected(2024, SCHOOL, JOINED);
        expected(2025, JOINED);
        signed(2023, NETWORK);
        signed(2023, UNIVERSITY);
        signed(2024, NETWORK);
        signed(2024, UNIVERSITY);
        var measure = tables.find(ENTRY).orElseThrow();
        assertThat(measure.firstYear()).isEqualTo(2023);
        assertThat(measure.lastYear()).isEqualTo(2024);
        assertThat(measure.schools()).containsExactlyInAnyOrder(SCHOOL, JOINED);
        assertThat(measure.network()).isEqualTo(NETWORK);
    }

    @Test
    void a_full_name_is_found_however_it_stands_and_a_part_of_one_is_not() {
        JdbcClient.create(database.app())
                .sql(
                        "insert into register.person (id, name, email) values ('p', 'Åse Vik-Dahl', 'a@b.no'), ('q', 'Kari', '')")
                .update();
        assertThat(tables.in("Takk til ÅSE VIK-DAHL, som ledet det.")).contains("Åse Vik-Dahl");
        assertThat(tables.in("(Åse  Vik-Dahl)")).contains("Åse Vik-Dahl");
        assertThat(tables.in("Åse ledet. Vik-Dahl noterte. Kari hjalp.")).isEmpty();
        assertThat(tables.in("Båse Vik-Dahlen")).isEmpty();
    }
}
