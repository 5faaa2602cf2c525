package no.dekom.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.Ground;
import no.dekom.events.allocation.Ground.Partner;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import no.dekom.events.organisations.PartnershipId;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is registered in a county, read from PostgreSQL. */
class GroundTablesTest {

    private static final OrganisationId COUNTY = new OrganisationId("fylke");
    private static final OrganisationId FOSEN = new OrganisationId("fosen");
    private static final OrganisationId NTNU = new OrganisationId("ntnu");
    private static final OrganisationId NORD = new OrganisationId("nord");
    private static final PartnershipId AGREEMENT = new PartnershipId("avtale");
    private static final LocalDate FIRST = LocalDate.of(2024, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 7, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate COUNTED = LocalDate.of(2025, 10, 1);
    private static final PartnershipAgreed AGREED =
            new PartnershipAgreed(AGREEMENT, FOSEN, NTNU, PartnerRole.UP1, FIRST, LAST, "Fast");

    private TestDatabase database;
    private JdbcClient jdbc;
    private GroundTables tables;

    @BeforeEach
    void registered() {
        database = TestDatabase.fresh();
        jdbc = JdbcClient.create(database.superuser());
        tables = new GroundTables(JdbcClient.create(database.app()));
        organisation("fylke", 10, "COUNTY_GOVERNOR", null, null);
        organisation("fosen", 11, "NETWORK", "fylke", null);
        organisation("orland", 12, "SCHOOL_OWNER", "fosen", null);
        organisation("nedlagt", 13, "SCHOOL_OWNER", "fosen", TODAY.minusDays(1));
        organisation("skole", 14, "SCHOOL", "orland", null);
        organisation("ntnu", 15, "UNIVERSITY", null, null);
        organisation("nord", 16, "UNIVERSITY", null, null);
        organisation("nabo", 17, "COUNTY_GOVERNOR", null, null);
        organisation("naboens", 18, "NETWORK", "nabo", null);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void organisation(String id, int number, String kind, String parent, LocalDate lastDay) {
        jdbc.sql("insert into command.registered_organisation (id, number, kind, name, parent, last_day)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, "9000000" + number, kind, id, parent, lastDay)
                .update();
        jdbc.sql("insert into command.organisation (id, kind, parent, last_day) values (?, ?, ?, ?)")
                .params(id, kind, parent, lastDay)
                .update();
    }

    private void count(String of, LocalDate on, long teachers) {
        jdbc.sql("insert into command.full_time_equivalents values (?, ?, ?, 10, 'GSI')")
                .params(of, on, teachers)
                .update();
    }

    private Ground on(LocalDate today) {
        return tables.of(COUNTY, new Nok(1000), COUNTED, today);
    }

    private static List<Partner> partner(OrganisationId university) {
        return List.of(new Partner(FOSEN, university));
    }

    @Test
    void it_is_the_organisations_of_the_county_that_are_not_closed_and_their_first_partners() {
        tables.keep(AGREED);
        assertThat(on(TODAY).organisations())
                .extracting(it -> it.id().value())
                .containsExactly("fylke", "fosen", "orland", "skole", "ntnu");
        assertThat(on(TODAY.minusDays(1)).organisations())
                .extracting(it -> it.id().value())
                .contains("nedlagt");
    }

    @Test
    void a_move_that_is_entered_ahead_holds_from_its_day() {
        jdbc.sql(
                        "insert into command.organisation_move (organisation, parent, from_date) values ('orland', 'naboens', ?)")
                .param(TODAY.plusDays(1))
                .update();
        assertThat(on(TODAY).organisations()).extracting(it -> it.id().value()).contains("orland", "skole");
        assertThat(on(TODAY.plusDays(1)).organisations())
                .extracting(it -> it.id().value())
                .doesNotContain("orland", "skole");
    }

    @Test
    void it_is_the_newest_count_up_to_the_day() {
        count("orland", COUNTED.minusYears(1), 900);
        count("orland", COUNTED, 1015);
        count("orland", COUNTED.plusDays(1), 9999);
        count("nedlagt", COUNTED, 100);
        count("naboens", COUNTED, 100);
        assertThat(on(TODAY).counts())
                .containsExactly(new Ground.Counted(new OrganisationId("orland"), COUNTED, 1015, 10, "GSI"));
    }

    @Test
    void a_change_of_partner_holds_from_its_day_and_an_end_from_the_day_after_the_last() {
        tables.keep(AGREED);
        tables.keep(new PartnershipAgreed(
                new PartnershipId("andre"), FOSEN, NORD, PartnerRole.UP2, FIRST, LAST, "Bare andrepartner"));
        assertThat(on(FIRST.minusDays(1)).partners()).isEmpty();
        assertThat(on(FIRST).partners()).isEqualTo(partner(NTNU));
        tables.keep(new PartnerChanged(AGREEMENT, NORD, TODAY, "Ny avtale"));
        assertThat(on(TODAY.minusDays(1)).partners()).isEqualTo(partner(NTNU));
        assertThat(on(TODAY).partners()).isEqualTo(partner(NORD));
        tables.keep(new PartnerChanged(AGREEMENT, NTNU, TODAY, "Feil i avtalen"));
        assertThat(on(TODAY).partners()).isEqualTo(partner(NTNU));
        tables.keep(new PartnershipEnded(AGREEMENT, TODAY.plusDays(9), "Slutt"));
        assertThat(on(TODAY.plusDays(9)).partners()).isEqualTo(partner(NTNU));
        assertThat(on(TODAY.plusDays(10)).partners()).isEmpty();
    }

    @Test
    void the_partners_of_before_the_table_are_taken_from_the_log() throws IOException {
        var second = LocalDate.of(2025, 8, 1);
        told(0, "PartnershipAgreed", """
                {"partnership":"avtale","of":"fosen","university":"ntnu","kind":"UP1","from":"%s","to":"%s"}""".formatted(FIRST, LAST));
        told(1, "PartnerChanged", """
                {"partnership":"avtale","university":"nord","from":"%s"}""".formatted(second));
        told(2, "PartnerChanged", """
                {"partnership":"avtale","university":"ntnu","from":"%s"}""".formatted(TODAY));
        told(3, "PartnershipEnded", """
                {"partnership":"avtale","lastDay":"%s"}""".formatted(TODAY.plusDays(9)));
        jdbc.sql(new ClassPathResource("db/migration/V267__first_partners_from_the_log.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();
        assertThat(on(FIRST).partners()).isEqualTo(partner(NTNU));
        assertThat(on(second.minusDays(1)).partners()).isEqualTo(partner(NTNU));
        assertThat(on(second).partners()).isEqualTo(partner(NORD));
        assertThat(on(TODAY.minusDays(1)).partners()).isEqualTo(partner(NORD));
        assertThat(on(TODAY.plusDays(9)).partners()).isEqualTo(partner(NTNU));
        assertThat(on(TODAY.plusDays(10)).partners()).isEmpty();
    }

    private void told(int sequence, String name, String payload) {
        jdbc.sql("insert into log.event (event_id, stream_type, stream, sequence, name, revision, recorded_at, payload,"
                        + " metadata) values (?, 'organisations.Partnership', 'avtale', ?, ?, 1, now(), ?::json, '{}')")
                .params("e" + sequence, sequence, "organisations." + name, payload)
                .update();
    }
}
