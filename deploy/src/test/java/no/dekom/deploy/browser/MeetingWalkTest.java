package no.dekom.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.MovedClock;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting of the forum from its calling to its minutes, by the secretariat and five members who have nothing but the pages. */
@ExtendWith({DemoService.Running.class, Chromium.Running.class})
class MeetingWalkTest {

    private static final List<Persona> MEMBERS = List.of(
            Persona.FORUM_MEMBER,
            Persona.FORUM_MEMBER_2,
            Persona.FORUM_MEMBER_3,
            Persona.FORUM_MEMBER_4,
            Persona.FORUM_MEMBER_5);
    private static final Persona LATE = Persona.FORUM_MEMBER_5;
    private static final String SHARE = "Fordeling av prøverammen";
    private static final String MEASURE = "Et tiltak i Havstrand";

    private final DemoService service;
    private final Browser browser;

    MeetingWalkTest(DemoService service, Browser browser) {
        this.service = service;
        this.browser = browser;
    }

    @Test
    void from_the_call_to_the_minutes() {
        var meeting = secretariatCalls();
        var measure = agendaCase(meeting, MEASURE);
        var share = agendaCase(meeting, SHARE);
        twoSecretariesAtOnce(meeting, measure);
        secretariatSendsTheNotice(meeting);
        membersDeclare(meeting, share, measure);
        MovedClock.ahead(service.clock(), Duration.ofDays(9), () -> {
            secretariatOpens(meeting);
            theDisqualifiedTriesToVote(meeting, measure);
            membersVote(meeting, measure);
            secretariatConcludes(meeting, share, measure);
            membersApprove(meeting);
            secretariatKeeps(meeting);
        });
        everybodyGetsTheSameDocument(meeting);
    }

    private String secretariatCalls() {
        try (var nina = Someone.at(service, browser).logsInAs(Persona.GOVERNOR)) {
            nina.open("/moter").presses("Kall inn til møte").isAt("Kall inn til møte");
            nina.writes("Hva heter møtet?", "Prøvemøtet")
                    .writes("Sted", "Rådhuset")
                    .writes(
                            "Dag",
                            LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(8).toString())
                    .writes("Klokkeslett", "9.30")
                    .presses("Opprett møtet")
                    .sees("Møtet er opprettet");
            var meeting = nina.idAfter("/moter/");
            nina.presses("Ny sak");
            writesCase(nina, SHARE, "Fordeling av rammen");
            nina.presses("Sett saken på dagsordenen").sees("Saken står på dagsordenen");
            nina.presses("Ny sak");
            writesCase(nina, MEASURE, "Ett tiltak");
            nina.ticks("Havstrand kommune").presses("Sett saken på dagsordenen").sees("Sak 2: " + MEASURE);
            return meeting;
        }
    }

    private static void writesCase(Someone writer, String title, String kind) {
        writer.isAt("Ny sak")
                .writes("Hva heter saken?", title)
                .writes("Saksframlegg", "Det medlemmene må vite om " + title + ".")
                .writes("Forslag til konklusjon", "Forumet sier ja.");
        writer.page()
                .locator("[name=kind]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(kind));
    }

    private String agendaCase(String meeting, String title) {
        return service.sql()
                .sql("select id from meetings.agenda_case where meeting = ? and content ->> 'title' = ?")
                .params(meeting, title)
                .query(String.class)
                .single();
    }

    /** While one writes, another changes the case: both versions are shown, and what was written is kept. */
    private void twoSecretariesAtOnce(String meeting, String measure) {
        try (var nina = Someone.at(service, browser).logsInAs(Persona.GOVERNOR)) {
            nina.open("/moter/" + meeting + "/saker/" + measure + "/endre")
                    .writes("Saksframlegg", "Slik Nina skriver det.");
            service.done(Persona.GOVERNOR, "/api/meetings/" + meeting + "/cases/" + measure, """
                    {"title":"%s","kind":"MEASURE","concerned":["demo-havstrand"],"text":"Slik kollegaen skriver det.",
                     "proposal":"Forumet sier ja."}""".formatted(MEASURE));
            nina.presses("Lagre endringen")
                    .sees("En annen har endret saken mens du skrev")
                    .sees("Slik kollegaen skriver det.")
                    .sees("Slik Nina skriver det.")
                    .presses("Lagre det jeg har skrevet")
                    .sees("Saken er endret")
                    .sees("Slik Nina skriver det.");
        }
    }

    private void secretariatSendsTheNotice(String meeting) {
        assertThat(service.get(Persona.FORUM_MEMBER, "/moter/" + meeting).statusCode())
                .isEqualTo(404);
        try (var nina = Someone.at(service, browser).logsInAs(Persona.GOVERNOR)) {
            nina.open("/moter/" + meeting).presses("Send innkallingen").sees("Innkallingen er sendt");
            nina.presses("Flytt møtet")
                    .writes("Sted", "Biblioteket")
                    .writes("Hvorfor flyttes møtet?", "Rådhuset er opptatt.")
                    .presses("Flytt møtet")
                    .sees("Møtet er flyttet")
                    .sees("Rådhuset er opptatt.")
                    .presses("Send innkallingen")
                    .sees("Innkallingen er sendt")
                    .sees("Biblioteket");
        }
    }

    private void membersDeclare(String meeting, String share, String measure) {
        for (var member : MEMBERS) {
            try (var someone = Someone.at(service, browser).logsInAs(member)) {
                someone.open("/moter/" + meeting + "/saker/" + share)
                        .sees("Sakspapirene åpnes for deg når du har meldt at du er habil")
                        .ticks("Habil")
                        .presses("Meld habilitet")
                        .sees("Det medlemmene må vite om " + SHARE);
                someone.open("/moter/" + meeting + "/saker/" + measure)
                        .ticks("Habil")
                        .presses("Meld habilitet");
                if (member == Persona.FORUM_MEMBER_2) {
                    someone.sees("Du hører til en organisasjon som saken gjelder, og er inhabil")
                            .ticks("Inhabil")
                            .chooses("Grunnen til at du er inhabil (bare hvis du er det)", "BELONGS_TO_ORGANISATION")
                            .writes("Kort hvorfor (bare hvis du er inhabil)", "Jeg er ansatt i kommunen.")
                            .presses("Meld habilitet")
                            .sees("Du er inhabil i saken");
                    assertThat(someone.reads()).doesNotContain("Slik Nina skriver det.");
                } else {
                    someone.sees("Slik Nina skriver det.");
                }
            }
        }
    }

    private void secretariatOpens(String meeting) {
        try (var nina = Someone.at(service, browser).logsInAs(Persona.GOVERNOR)) {
            nina.open("/moter/" + meeting + "/apne");
            for (var member : MEMBERS) {
                if (member != LATE) {
                    nina.ticks(member.fullName());
                }
            }
            nina.presses("Åpne møtet").sees("Møtet er åpnet");
            nina.page()
                    .locator("main form:has-text('" + LATE.fullName() + "') button")
                    .click();
            nina.sees("Frammøtet er ført");
        }
    }

    private void theDisqualifiedTriesToVote(String meeting, String measure) {
        var path = "/api/meetings/" + meeting + "/cases/" + measure + "/votes";
        var refused = service.post(Persona.FORUM_MEMBER_2, path, "{\"choice\":\"FOR\"}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(DemoService.json(refused).path("code").asString()).isEqualTo("VoterIsImpartial");
        assertThat(service.post(Persona.GOVERNOR, path, "{\"choice\":\"FOR\"}").statusCode())
                .isEqualTo(403);
        assertThat(service.post(Persona.T_FORUM_MEMBER, path, "{\"choice\":\"FOR\"}")
                        .statusCode())
                .isEqualTo(403);
        try (var wenche = Someone.at(service, browser).logsInAs(Persona.FORUM_MEMBER_2)) {
            wenche.open("/moter/" + meeting + "/saker/" + measure);
            assertThat(wenche.page().locator("form[action*=votes]").count()).isZero();
        }
    }

    private void membersVote(String meeting, String measure) {
        for (var member : MEMBERS) {
            if (member != Persona.FORUM_MEMBER_2) {
                try (var someone = Someone.at(service, browser).logsInAs(member)) {
                    var against = member == Persona.FORUM_MEMBER_4;
                    someone.open("/moter/" + meeting + "/saker/" + measure)
                            .ticks(against ? "Mot forslaget" : "For forslaget");
                    if (against) {
                        someone.writes("Protokolltilførsel (kan stå tom)", "Egenandelen er for lav.");
                    }
                    someone.presses("Stem").sees("Stemmen din er registrert");
                }
            }
        }
    }

    private void secretariatConcludes(String meeting, String share, String measure) {
        try (var nina = Someone.at(service, browser).logsInAs(Persona.GOVERNOR)) {
            nina.open("/moter/" + meeting)
                    .presses("Hev møtet")
                    .sees("Møtet kan ikke heves før forumet har konkludert i alle sakene. Det gjenstår 2.");
            nina.open("/moter/" + meeting + "/saker/" + share)
                    .ticks("Ved enighet")
                    .presses("Før konklusjonen")
                    .sees("Konklusjonen er ført");
            nina.open("/moter/" + meeting + "/saker/" + measure)
                    .ticks("Ved enighet")
                    .presses("Før konklusjonen")
                    .sees("Noen har stemt mot forslaget")
                    .ticks("Ved avstemning")
                    .presses("Før konklusjonen")
                    .sees("Ved avstemning: 3 for, 1 mot");
            nina.open("/moter/" + meeting).presses("Hev møtet").sees("Møtet er hevet");
        }
    }

    private void membersApprove(String meeting) {
        try (var gro = Someone.at(service, browser).logsInAs(Persona.FORUM_MEMBER_4)) {
            gro.open("/moter/" + meeting + "/protokoll")
                    .writes("Merknad til protokollen", "Vi hadde pause fra 11 til 12.")
                    .presses("Legg til merknaden")
                    .sees("Merknaden står i protokollen");
        }
        for (var member : MEMBERS) {
            try (var someone = Someone.at(service, browser).logsInAs(member)) {
                someone.open("/moter/" + meeting + "/protokoll")
                        .sees("Vi hadde pause fra 11 til 12.")
                        .sees("Egenandelen er for lav.")
                        .sees(LATE.fullName() + " kom ")
                        .presses("Godkjenn protokollen")
                        .sees("Du har godkjent protokollen");
            }
        }
    }

    private void secretariatKeeps(String meeting) {
        try (var nina = Someone.at(service, browser).logsInAs(Persona.GOVERNOR)) {
            nina.open("/moter/" + meeting + "/protokoll")
                    .presses("Arkiver protokollen")
                    .sees("Protokollen er arkivert")
                    .sees("Kontrollsum (SHA-256)");
        }
    }

    private void everybodyGetsTheSameDocument(String meeting) {
        var hashes = MEMBERS.stream()
                .map(member -> download(member, meeting))
                .distinct()
                .toList();
        var kept = service.sql()
                .sql("select sha256 from meetings.meeting where id = ?")
                .param(meeting)
                .query(String.class)
                .single();
        assertThat(hashes).containsExactly(kept);
        assertThat(service.get(Persona.T_FORUM_MEMBER, "/moter/" + meeting + "/protokoll.pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    /** The hash of the file that the browser got. */
    private String download(Persona member, String meeting) {
        try (var someone = Someone.at(service, browser).logsInAs(member)) {
            someone.open("/moter/" + meeting + "/protokoll");
            var file = someone.page()
                    .waitForDownload(() -> someone.presses("Last ned protokollen (PDF)"))
                    .path();
            var bytes = Files.readAllBytes(file);
            assertThat(new String(bytes, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (IOException | java.security.NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
