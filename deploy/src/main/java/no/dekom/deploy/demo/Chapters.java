package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.command.organisations.roles.GiveRole;
import no.dekom.command.outcomes.remind.RemindOfOutcome;
import no.dekom.command.outcomes.report.ReopenOutcome;
import no.dekom.command.seedfunds.apply.AmendApplication;
import no.dekom.command.seedfunds.apply.WithdrawApplication;
import no.dekom.command.seedfunds.assess.DeclareAffiliation;
import no.dekom.command.seedfunds.openfund.OpenSeedFund;
import no.dekom.command.seedfunds.openround.AddOwnMoney;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.Role;
import no.dekom.events.SchoolYear;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.seedfunds.AssessmentCriterion;

/**
 * Historien i demoen. The first round is the one of the source (004:847-1018) and has its real dates; the later ones are
 * counted from the day the demo was first loaded.
 */
final class Chapters {

    private static final LocalDate BEFORE = LocalDate.of(2022, 8, 15);
    private static final AssessmentCriterion[] FOUR = {
        AssessmentCriterion.ANCHORED_IN_NEEDS,
        AssessmentCriterion.COLLECTIVE,
        AssessmentCriterion.LEADER_SUPPORT,
        AssessmentCriterion.SHARING
    };
    private static final AssessmentCriterion[] FIVE = {
        AssessmentCriterion.ANCHORED_IN_NEEDS,
        AssessmentCriterion.DEVELOPS_TEACHING,
        AssessmentCriterion.COLLECTIVE,
        AssessmentCriterion.LEADER_SUPPORT,
        AssessmentCriterion.SOBER_BUDGET
    };

    private final Story story = new Story();
    private final Written written = new Written();
    private final Cast cast;
    private final LocalDate today;
    private final SchoolYear thisYear;

    Chapters(Cast cast, LocalDate today) {
        this.cast = cast;
        this.today = today;
        this.thisYear = new SchoolYear(today.getMonthValue() >= 8 ? today.getYear() : today.getYear() - 1);
    }

    List<Story.Act> told() {
        organisations();
        roles();
        new CountiesChapter(story, cast).tell(BEFORE.plusDays(3));
        new RuleSetsChapter(story, cast, today).tell(BEFORE.plusDays(2));
        new OrganisationsChapter(story, cast, today).tell();
        firstRound();
        lastYear();
        thisYear();
        nextYear();
        new NeedsChapter(story, cast, today, thisYear).tell();
        new MeetingsChapter(story, cast, today).tell(BEFORE);
        new AllocationChapter(story, cast, today).tell();
        new RecommendationChapter(story, cast, today).tell();
        new DecisionsChapter(story, cast, today).tell();
        new ComplaintsChapter(story, cast, today).tell();
        new PaymentsChapter(story, cast, today).tell();
        new AccountsChapter(story, cast, today).tell();
        outcomes().tell();
        new CatalogueChapter(story, cast, today).tell();
        new SurveysChapter(story, cast, today).tell();
        new ControlChapter(story, cast, today).tell();
        return story.told();
    }

    /** The round that is open. */
    RoundScript next() {
        return round(new SchoolYear(thisYear.start() + 1));
    }

    private OutcomesChapter outcomes() {
        return new OutcomesChapter(story, cast, written, today, thisYear);
    }

    /** What is to be reported by itself when a decision is approved. */
    List<MeasureId> reportedOf(GrantId grant) {
        return outcomes().reportedOf(grant);
    }

    private RoundScript round(SchoolYear year) {
        return new RoundScript(story, cast, written, year);
    }

    private void organisations() {
        story.on(BEFORE);
        for (var place : Place.values()) {
            var command = new RegisterOrganisation(
                    place.id(), place.number(), place.kind(), place.fullName(), place.parent());
            story.act(
                    place == Place.OVERSIGHT ? ActingAs.SERVICE : administrator(),
                    command,
                    place.id().value());
            if (place == Place.OVERSIGHT) {
                give(ActingAs.SERVICE, administrator());
            }
        }
    }

    private ActingAs administrator() {
        return cast.as(Persona.ADMINISTRATOR);
    }

    private void roles() {
        story.on(BEFORE.plusDays(1));
        for (var persona : Persona.values()) {
            if (persona != Persona.ADMINISTRATOR) {
                give(administrator(), cast.as(persona));
            }
        }
        give(administrator(), cast.perAtSchool());
        give(
                administrator(),
                new ActingAs(cast.id(Persona.STEERING_GROUP_2), Role.SCHOOL_LEADER, Place.BLAASKJELLVAAGEN.id()));
        give(administrator(), cast.hanne());
        give(administrator(), cast.knut());
        give(administrator(), cast.hilde());
        give(administrator(), cast.anne());
        give(administrator(), cast.as("bjorn", Role.SCHOOL_OWNER, Place.LYNGVIK));
    }

    private void give(ActingAs giver, ActingAs given) {
        var command = new GiveRole(given.person(), given.role(), given.organisation(), BEFORE);
        story.act(giver, command, given.person().value(), "Utnevnt høsten 2022 (oppdiktet)");
    }

    private void firstRound() {
        var purpose = "Fondet gir lærere i nettverket små midler til å utvikle undervisningen på egen skole.";
        story.on(LocalDate.of(2023, 1, 16))
                .act(
                        cast.as(Persona.COORDINATOR),
                        new OpenSeedFund(RoundScript.FUND, "Såkornfondet", purpose),
                        RoundScript.FUND.value());
        var round = round(new SchoolYear(2023));
        round.open(
                LocalDate.of(2023, 1, 17),
                500_000,
                LocalDate.of(2023, 4, 14),
                LocalDate.of(2024, 6, 28),
                AssessmentCriterion.values());
        story.on(LocalDate.of(2023, 2, 8))
                .act(
                        cast.as(Persona.OWNER),
                        new AddOwnMoney(round.round(), new Nok(100_000), "Satt av i budsjettet for 2023."),
                        round.round().value());
        round.apply(LocalDate.of(2023, 3, 2), cast.as(Persona.TEACHER), "lek", "lek-first");
        round.apply(LocalDate.of(2023, 3, 9), cast.hilde(), "nettbrett");
        round.apply(LocalDate.of(2023, 3, 14), cast.perAtSchool(), "uteskole");
        round.apply(LocalDate.of(2023, 3, 27), cast.as(Persona.TEACHER_2), "tenkende");
        round.apply(LocalDate.of(2023, 4, 12), cast.anne(), "podkast");
        amendAndWithdraw(round);
        story.on(LocalDate.of(2023, 4, 18))
                .act(
                        cast.hanne(),
                        new DeclareAffiliation(
                                round.round(),
                                RoundScript.application("tenkende"),
                                Place.RULLESTEINEN.id(),
                                "Jeg arbeidet ved skolen til i fjor sommer og har vært med på å planlegge tiltaket."),
                        RoundScript.application("tenkende").value());
        round.assess(LocalDate.of(2023, 4, 24), "lek");
        round.assess(LocalDate.of(2023, 4, 25), "tenkende");
        round.assess(LocalDate.of(2023, 4, 26), "nettbrett");
        round.assess(LocalDate.of(2023, 4, 27), "podkast");
        var lines = List.of(
                round.grant("lek", "Forankret i det lærerne ser, med god støtte fra ledelsen."),
                round.refuse("nettbrett", "Fondet dekker ikke innkjøp av utstyr uten en plan for undervisningen."),
                round.grant("tenkende", "To skoler utvikler faget sammen. Hver skole får det den søkte om."),
                round.refuse("podkast", "Leiinga har ikkje teke del, og tida er ikkje sett av. Søk gjerne igjen."));
        round.present(
                LocalDate.of(2023, 5, 4),
                "Arbeidsgruppa tilrår to av fire søknader, til sammen 290 000 kr. Resten av fondet blir stående.",
                lines);
        round.decide(LocalDate.of(2023, 5, 23), lines);
        round.report(LocalDate.of(2024, 6, 12), cast.as(Persona.TEACHER), "lek");
        round.report(LocalDate.of(2024, 6, 20), cast.as(Persona.TEACHER_2), "tenkende");
    }

    private void amendAndWithdraw(RoundScript round) {
        var lek = RoundScript.application("lek");
        story.on(LocalDate.of(2023, 3, 30))
                .act(
                        cast.as(Persona.TEACHER),
                        new AmendApplication(round.round(), lek, written.application("lek")),
                        lek.value());
        var outdoors = RoundScript.application("uteskole");
        var why = "Læraren som skulle leie arbeidet, har fått ei anna stilling. Vi søkjer igjen eit anna år.";
        story.on(LocalDate.of(2023, 4, 11))
                .act(cast.perAtSchool(), new WithdrawApplication(round.round(), outdoors, why), outdoors.value(), why);
    }

    private void lastYear() {
        var round = round(new SchoolYear(thisYear.start() - 1));
        round.open(today.minusDays(410), 400_000, today.minusDays(375), today.minusDays(12), FOUR);
        round.apply(today.minusDays(395), cast.hilde(), "begreper");
        round.apply(today.minusDays(390), cast.knut(), "skrivesenter");
        round.apply(today.minusDays(381), cast.as(Persona.LEADER), "hoytlesing");
        round.assess(today.minusDays(370), "begreper");
        round.assess(today.minusDays(369), "skrivesenter");
        round.assess(today.minusDays(368), "hoytlesing");
        var lines = List.of(
                round.grant("begreper", "Heile personalet står bak, og andre skular kan bruke resultatet."),
                round.grant("skrivesenter", "Svarer på et tydelig behov, og alle fag får nytte av det."),
                round.grant("hoytlesing", "Et enkelt tiltak som når alle elevene."));
        round.present(today.minusDays(360), "Arbeidsgruppa tilrår alle tre søknadene, til sammen 165 000 kr.", lines);
        round.decide(today.minusDays(346), lines);
        round.report(today.minusDays(27), cast.as(Persona.LEADER), "hoytlesing");
        round.report(today.minusDays(20), cast.hilde(), "begreper");
        var reading = new MeasureId(RoundScript.application("hoytlesing").value());
        var why = "Rapporten sier ikke når tiltaket ble delt på et nettverksmøte. Fyll ut det, og send på nytt.";
        story.on(today.minusDays(14))
                .act(
                        cast.as(Persona.COORDINATOR),
                        new ReopenOutcome(reading, today.plusDays(9), why),
                        reading.value(),
                        why);
        var writing = new MeasureId(RoundScript.application("skrivesenter").value());
        story.on(today.minusDays(11)).act(ActingAs.SERVICE, new RemindOfOutcome(writing, 1), writing.value());
    }

    private void thisYear() {
        var round = round(thisYear);
        round.open(today.minusDays(62), 300_000, today.minusDays(9), today.plusDays(280), FIVE);
        round.apply(today.minusDays(40), cast.as(Persona.TEACHER), "kropp");
        round.apply(today.minusDays(31), cast.as(Persona.TEACHER_2), "debatt");
        round.apply(today.minusDays(16), cast.hilde(), "leseglede");
        round.apply(today.minusDays(10), cast.anne(), "overgang");
        round.assess(today.minusDays(6), "kropp");
        round.assess(today.minusDays(5), "debatt");
        round.assess(today.minusDays(4), "overgang");
    }

    private void nextYear() {
        var round = next();
        round.open(today.minusDays(10), 500_000, today.plusDays(30), today.plusDays(640), AssessmentCriterion.values());
        round.apply(today.minusDays(3), cast.as(Persona.TEACHER_2), "programmering");
        round.apply(today.minusDays(2), cast.knut(), "vurdering");
    }
}
