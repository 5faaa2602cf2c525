package no.dekom.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.events.schemes.Scheme;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.QuerySide;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.EventLeaves;
import no.dekom.seal.NoteKey;
import no.dekom.seal.SealedTree;
import no.dekom.seal.Sealer;
import no.dekom.seal.SignedNote;
import no.dekom.seal.dossier.DossierCheck;
import no.dekom.seal.dossier.DossierData;
import no.dekom.seal.dossier.DossierFiles;
import no.dekom.seal.dossier.DossierJson;
import no.dekom.seal.dossier.DossierZip;
import no.dekom.seal.dossier.Told;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The package of a decision: made by the service, and checked with nothing but the package and the key. */
class DossierTest {

    private static final ActingAs AUDITOR =
            new ActingAs(new PersonId("revisor"), Role.AUDITOR, new OrganisationId("tilsyn"));
    private static final ActingAs GOVERNOR = DemoAllocation.AUTHOR;
    private static final String CASE = "/revisjon/sak/GRANT/" + DemoDecisions.ORLAND;
    private static final NoteKey.Signer KEY = NoteKey.Signer.generate("dekom.example/log");

    /** What the decisions of the demo are taken under. */
    private static final RuleSetId RULES = new RuleSetId("dekom-2026");

    private static QuerySide side;
    private static SealedTree tree;

    @BeforeAll
    static void start() throws InterruptedException {
        VeraGreenfieldFoundryProvider.initialise();
        side = new QuerySide(Clock.fixed(Instant.parse("2026-02-10T10:00:00Z"), ZoneOffset.UTC));
        DemoRuleSets.told(side, LocalDate.of(2030, 12, 31));
        DemoAllocation.told(side);
        side.fact(
                DemoRuleSets.AUTHOR,
                Instant.parse("2025-11-01T08:00:00Z"),
                RULES.value(),
                new RuleSetDrafted(RULES, Scheme.LOCAL_COMPETENCE, "Reglene fra 2026", DemoRuleSets.content(30)));
        DemoRecommendation.told(side);
        side.await(DemoDecisions.told(side));
        var before = side.get(AUDITOR, CASE + "/pakke");
        assertThat(before.status()).isEqualTo(303);
        assertThat(side.get(AUDITOR, before.location()).body()).contains("Historikken er ikke forseglet ennå");
        seal();
    }

    /** As the service does beside its work; ends when all is sealed. */
    private static void seal() {
        var database = side.database().app();
        tree = new SealedTree(EventLeaves.TREE, database);
        var events = side.jdbc()
                .sql("select count(*) from log.position")
                .query(Long.class)
                .single();
        try (var sealer = new Sealer(database, EventLeaves.TREE, KEY.name(), new EventLeaves(), KEY, () -> 0)) {
            sealer.start();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(tree.lastCheckpoint())
                            .as(sealer.state().why())
                            .hasValueSatisfying(note -> assertThat(size(note)).isGreaterThanOrEqualTo(events)));
        }
    }

    private static long size(SignedNote note) {
        return Checkpoint.parse(note.text()).size();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static byte[] zip(ActingAs actor, Long earlier, String language) {
        var cases = side.part(DossierCases.class).of(actor, CaseKind.GRANT, DemoDecisions.ORLAND.value());
        return side.part(Dossiers.class)
                .of(actor, cases, earlier, Locale.of(language))
                .orElseThrow();
    }

    private static List<String> wrong(byte[] zip) {
        return DossierCheck.of(zip, KEY.verifier(), null, null).lines().stream()
                .filter(line -> line.kind() == Told.Kind.WRONG)
                .map(Told.Line::text)
                .toList();
    }

    @Test
    void what_the_auditor_and_the_governor_get_is_in_order() {
        assertThat(wrong(zip(AUDITOR, null, "nb"))).isEmpty();
        assertThat(wrong(zip(GOVERNOR, 5L, "nn"))).isEmpty();
    }

    @Test
    void it_holds_the_case_and_what_it_rests_on_exactly_as_stored() {
        var data = DossierJson.read(DossierZip.read(zip(AUDITOR, 5L, "nb")).get(DossierFiles.DATA), DossierData.class);

        assertThat(data.cases())
                .extracting(DossierData.SavedCase::kind)
                .contains("GRANT", "RECOMMENDATION", "RULE_SET")
                .startsWith("GRANT");
        assertThat(data.earlier().size()).isEqualTo(5);
        assertThat(data.events())
                .filteredOn(event -> event.stream().equals(DemoDecisions.ORLAND.value()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(side.jdbc()
                                .sql("select payload::text || metadata::text from log.event where event_id = ?")
                                .param(event.eventId())
                                .query(String.class)
                                .single())
                        .isEqualTo(event.payload() + event.metadata()));
    }

    @Test
    void the_page_in_it_can_be_read_by_itself_in_both_languages() {
        var files = DossierZip.read(zip(AUDITOR, null, "nb"));
        var page = new String(files.get(DossierFiles.PAGE), StandardCharsets.UTF_8);

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "Tilskudd: ",
                        "Innstilling: ",
                        "Regelsett: ",
                        "Hvorfor summene ble som de ble",
                        "dekom.example/log")
                .doesNotContain("<script", "http://localhost", "??", " th:");
        assertThat(new String(files.get(DossierFiles.READ_ME), StandardCharsets.UTF_8))
                .contains("deploy/run verify --dossier")
                .doesNotContain("{0}");
        assertThat(new String(DossierZip.read(zip(AUDITOR, null, "nn")).get(DossierFiles.PAGE), StandardCharsets.UTF_8))
                .contains("Kvifor summane vart som dei vart");
    }

    @Test
    void its_pdf_is_one_for_the_archive() throws Exception {
        var pdf = DossierZip.read(zip(AUDITOR, null, "nb")).get(DossierFiles.PDF);
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
            }
        }
    }

    @Test
    void only_those_who_control_see_the_case_so() {
        assertThat(side.get(AUDITOR, CASE).body())
                .contains("Last ned dokumentasjonspakke", "Det saken bygger på", "/revisjon/sak/RULE_SET/");
        assertThat(side.get(GOVERNOR, CASE).status()).isEqualTo(200);
        for (var outsider : List.of(DemoAllocation.OWNER, DemoAllocation.MEMBER, DemoAllocation.ELSEWHERE)) {
            assertThat(side.get(outsider, CASE).status()).isEqualTo(404);
            assertThat(side.get(outsider, CASE + "/pakke").status()).isEqualTo(404);
        }
        assertThat(side.get(AUDITOR, "/revisjon/sak/GRANT/finnes-ikke").status())
                .isEqualTo(404);
        assertThat(side.get(AUDITOR, "/revisjon/sak/TULL/1").status()).isIn(400, 404);
    }

    @Test
    void a_size_that_is_none_is_told_on_the_page() {
        var answer = side.get(AUDITOR, CASE + "/pakke?sjekkpunkt=mange");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(side.get(AUDITOR, answer.location()).body()).contains("Skriv antallet som et helt tall");
        assertThat(side.get(AUDITOR, CASE + "/pakke?sjekkpunkt=5").status()).isEqualTo(200);
    }

    @Test
    void the_fact_and_the_history_lead_there() {
        var position = side.jdbc()
                .sql("select min(position) from audit.case_fact where kind = 'GRANT' and id = ?")
                .param(DemoDecisions.ORLAND.value())
                .query(Long.class)
                .single();
        assertThat(side.get(AUDITOR, "/revisjon/" + position).body()).contains(CASE);
        assertThat(side.get(AUDITOR, "/vedtak/sak/" + DemoDecisions.ORLAND + "?fane=historikk")
                        .body())
                .contains(CASE);
        assertThat(side.get(DemoAllocation.OWNER, "/vedtak/sak/" + DemoDecisions.ORLAND + "?fane=historikk")
                        .body())
                .doesNotContain(CASE);
    }
}
