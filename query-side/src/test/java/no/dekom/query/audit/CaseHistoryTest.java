package no.dekom.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.dekom.eventlog.EventNames;
import no.dekom.events.Role;
import no.dekom.query.frame.Texts;
import no.dekom.query.frame.TimelineEntry;
import no.dekom.query.testing.DemoAccounts;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoCatalogue;
import no.dekom.query.testing.DemoComplaints;
import no.dekom.query.testing.DemoControl;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoMeetings;
import no.dekom.query.testing.DemoNeeds;
import no.dekom.query.testing.DemoPayments;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.DemoReport;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.DemoSurveys;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class CaseHistoryTest {

    private static QuerySide side;
    private static DemoRound demo;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.systemUTC());
        demo = new DemoRound(side, "a").whole();
        side.await(demo.last());
        DemoRuleSets.told(side, LocalDate.of(2025, 12, 31));
        DemoAllocation.told(side);
        DemoRecommendation.told(side);
        DemoDecisions.told(side);
        DemoComplaints.told(side);
        DemoPayments.told(side);
        DemoAccounts.told(side);
        DemoControl.told(side);
        DemoNeeds.told(side, demo);
        side.await(new DemoReport(side, demo, "a").whole().last());
        DemoSurveys.told(side, demo);
        DemoCatalogue.told(side, demo);
        side.await(new DemoMeetings(side, demo).told());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static List<TimelineEntry> history(String language, CaseKind kind, String id) {
        LocaleContextHolder.setLocale(Locale.of(language));
        return side.part(CaseHistory.class).of(kind, id, name -> true);
    }

    @Test
    void anApplicationTellsWhoDidWhatAndWhy() {
        var entries = history("nb", CaseKind.APPLICATION, demo.play.value());
        assertThat(entries)
                .extracting(TimelineEntry::words)
                .containsExactly(
                        "Styringsgruppa vedtok å gi 90\u00a0000\u00a0kr",
                        "Arbeidsgruppa foreslo 90\u00a0000\u00a0kr i saken til styringsgruppa",
                        "Søknaden ble vurdert",
                        "Søknaden ble vurdert",
                        "Et medlem meldte fra om tilknytning til Solvang skole",
                        "Søknaden ble endret",
                        "Søknaden ble sendt");
        var sent = entries.getLast();
        assertThat(sent.who()).isEqualTo("Navn laerer-a");
        assertThat(sent.role()).isEqualTo(Role.TEACHER);
        assertThat(sent.organisation()).isEqualTo("Solvang skole");
        assertThat(sent.changes())
                .containsExactly(new TimelineEntry.Change("Søkt sum, Solvang skole", null, "95\u00a0000\u00a0kr"));
        assertThat(entries.getFirst().reason()).isEqualTo("Treffer formålet med fondet");
        assertThat(entries.getFirst().changes())
                .containsExactly(new TimelineEntry.Change("Tildelt sum, Solvang skole", null, "90\u00a0000\u00a0kr"));
    }

    @Test
    void everySumThatChangedIsShownBeforeAndAfter() {
        var amended = history("nb", CaseKind.APPLICATION, demo.play.value()).get(5);
        assertThat(amended.changes())
                .containsExactly(
                        change("Søkt sum, Solvang skole", "95\u00a0000\u00a0kr", "90\u00a0000\u00a0kr"),
                        change("Tittel", "Lekbasert læring", "Lekbasert læring på 1. og 2. trinn"),
                        change(
                                "Budsjett, Solvang skole, Utstyr og innredning: Bord og hyller",
                                "75\u00a0000\u00a0kr",
                                "72\u00a0000\u00a0kr"),
                        change(
                                "Budsjett, Solvang skole, Reise og skolebesøk: Skolebesøk",
                                "20\u00a0000\u00a0kr",
                                "18\u00a0000\u00a0kr"));
        var again = history("nb", CaseKind.APPLICATION, demo.play.value()).get(2);
        assertThat(again.changes())
                .containsExactly(change(
                        "Tilrådd sum, Solvang skole, Navn gruppe-a", "90\u00a0000\u00a0kr", "85\u00a0000\u00a0kr"));
    }

    @Test
    void aMeasureTellsWhatTheSecondReportChanged() {
        var entries = history("nn", CaseKind.MEASURE, demo.measure.value());
        assertThat(entries)
                .extracting(TimelineEntry::words)
                .containsExactly(
                        "Rapporten vart send",
                        "Rapporten vart opna igjen, med ny frist 1. september 2024",
                        "Rapporten vart send",
                        "Påminning nr. 1 om rapporten vart send",
                        "Det vart bede om rapport innan 15. juni 2024");
        assertThat(entries.getFirst().changes())
                .containsExactly(
                        change("Brukt", "88\u00a0000\u00a0kr", "89\u00a0500\u00a0kr"),
                        change(
                                "Svar, Tiltaket fremjar kollektiv utvikling",
                                "Delvis: men omfatter ikke alle",
                                "Ja: men omfatter ikke alle"));
        assertThat(entries.get(3).who()).isNull();
    }

    @Test
    void aRoundNamesTheApplicationsAndHidesWhatTheReaderMayNotSee() {
        var all = history("nb", CaseKind.ROUND, demo.round.value());
        assertThat(all)
                .extracting(TimelineEntry::words)
                .contains(
                        "Søknaden «Uteskole i fjæra» ble trukket",
                        "Fjordvik kommune la til 50\u00a0000\u00a0kr av egne midler");
        var fewer = side.part(CaseHistory.class)
                .of(CaseKind.ROUND, demo.round.value(), name -> !name.equals("seedfunds.ApplicationAssessed"), null);
        assertThat(fewer.entries()).hasSize(all.size() - 2);
        assertThat(fewer.kinds()).noneMatch(kind -> kind.name().equals("seedfunds.ApplicationAssessed"));
        var amended = side.part(CaseHistory.class)
                .of(CaseKind.ROUND, demo.round.value(), name -> true, "seedfunds.ApplicationAmended");
        assertThat(amended.entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void everyEventHasWordsInBothLanguages(String language) {
        for (var kind : CaseKind.values()) {
            side.jdbc()
                    .sql("select distinct id from audit.case_fact where kind = ?")
                    .param(kind.name())
                    .query(String.class)
                    .list()
                    .forEach(id -> assertThat(history(language, kind, id))
                            .allSatisfy(entry -> assertThat(entry.words()).doesNotContain("{", "–")));
        }
        LocaleContextHolder.setLocale(Locale.of(language));
        var told = side.jdbc()
                .sql("select distinct name from audit.case_fact")
                .query(String.class)
                .list();
        var names = EventNames.ofProduct();
        for (var event : names.events()) {
            var name = names.nameOf(event).orElseThrow().name();
            assertThat(side.part(Texts.class).of(FactWords.kind(name))).isNotBlank();
            assertThat(told).as("the demo has one of each").contains(name);
        }
    }

    private static TimelineEntry.Change change(String what, String before, String after) {
        return new TimelineEntry.Change(what, before, after);
    }
}
