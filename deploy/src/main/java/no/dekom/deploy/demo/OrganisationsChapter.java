package no.dekom.deploy.demo;

import java.time.LocalDate;
import no.dekom.command.organisations.change.MoveOrganisation;
import no.dekom.command.organisations.change.RenameOrganisation;
import no.dekom.command.organisations.change.SetMunicipalityNumber;
import no.dekom.command.organisations.count.CountFullTimeEquivalents;
import no.dekom.command.organisations.partnerships.AgreeOnPartnership;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipId;

/** Det som endrer seg med organisasjonene i demoen: a name, an owner, counts and partnerships. All figures are made up. */
final class OrganisationsChapter {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final OrganisationId KRAAKENES = new OrganisationId("demo-kraakenes");

    private final Story story;
    private final Cast cast;
    private final LocalDate today;

    OrganisationsChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.cast = cast;
        this.today = today;
    }

    void tell() {
        changes();
        counts();
        partnerships();
    }

    private void changes() {
        var administrator = cast.as(Persona.ADMINISTRATOR);
        story.on(LocalDate.of(2022, 8, 17));
        act(
                administrator,
                new RegisterOrganisation(
                        KRAAKENES, "317409621", OrganisationKind.SCHOOL, "Kråkenes skole", Place.LYNGVIK.id()),
                KRAAKENES);
        act(
                administrator,
                new SetMunicipalityNumber(Place.HAVSTRAND.id(), "1198", NEW_YEAR.minusYears(4)),
                Place.HAVSTRAND.id());
        act(
                administrator,
                new SetMunicipalityNumber(Place.LYNGVIK.id(), "1197", NEW_YEAR.minusYears(4)),
                Place.LYNGVIK.id());
        story.on(LocalDate.of(2024, 1, 3));
        act(administrator, new MoveOrganisation(KRAAKENES, Place.HAVSTRAND.id(), NEW_YEAR), KRAAKENES);
        var renamed = today.minusDays(100);
        story.on(renamed.plusDays(1));
        var school = Place.LYNGKNATTEN.id();
        act(administrator, new RenameOrganisation(school, "Lyngknatten oppvekstsenter", renamed), school);
        story.on(today.minusDays(4));
        var next = Place.EINERDALEN.id();
        act(administrator, new RenameOrganisation(next, "Einerdalen oppvekstsenter", today.plusDays(45)), next);
    }

    private void counts() {
        for (var year = 2024; year <= 2025; year++) {
            story.on(LocalDate.of(year, 10, 20));
            count(Place.HAVSTRAND.id(), year, 1240, 96);
            count(Place.SKARVHAUGEN.id(), year, 245, 20);
            count(Place.TERNEVIKA.id(), year, 318, 30);
            count(Place.RULLESTEINEN.id(), year, 402, 26);
            count(KRAAKENES, year, 87, 10);
        }
    }

    private void count(OrganisationId organisation, int year, long teacherTenths, long leaderTenths) {
        var more = year == 2025 ? 8 : 0;
        act(
                cast.as(Persona.OWNER),
                new CountFullTimeEquivalents(
                        organisation, LocalDate.of(year, 10, 1), teacherTenths + more, leaderTenths, "oppdiktet"),
                organisation);
    }

    private void partnerships() {
        var soon = today.plusDays(120);
        agree(
                cast.as(Persona.COORDINATOR),
                "demo-uis-havstrand",
                Place.UNIVERSITY,
                soon.minusYears(3).plusDays(1),
                soon,
                "Universitetet er med i arbeidsgruppa, hjelper skolene med analyse og skriver en rapport hvert år.");
        agree(
                cast.as(Persona.T_COORDINATOR),
                "demo-ntnu-fosen",
                Place.NTNU,
                today.minusDays(400),
                today.plusDays(690),
                "NTNU leder to samlinger i året og veileder ressurslærerne mellom samlingene.");
    }

    private void agree(ActingAs actor, String id, Place university, LocalDate from, LocalDate to, String agreement) {
        story.on(from.minusDays(20))
                .act(
                        actor,
                        new AgreeOnPartnership(
                                new PartnershipId(id),
                                actor.organisation(),
                                university.id(),
                                PartnerRole.UP1,
                                from,
                                to,
                                agreement),
                        id);
    }

    private void act(ActingAs actor, Object command, OrganisationId organisation) {
        story.act(actor, command, organisation.value());
    }
}
