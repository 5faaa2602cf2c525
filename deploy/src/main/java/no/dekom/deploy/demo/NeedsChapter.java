package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.needs.check.AcceptMeasure;
import no.dekom.command.needs.check.ReopenMeasure;
import no.dekom.command.needs.check.SendBackMeasure;
import no.dekom.command.needs.join.JoinMeasure;
import no.dekom.command.needs.plan.AdoptPlan;
import no.dekom.command.needs.plan.RevisePlan;
import no.dekom.command.needs.propose.AmendMeasure;
import no.dekom.command.needs.propose.ProposeMeasure;
import no.dekom.command.needs.report.ReportNeeds;
import no.dekom.command.needs.sendin.SendInMeasure;
import no.dekom.events.ActingAs;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.Heard;
import no.dekom.events.needs.HeardParty;
import no.dekom.events.needs.LongTermPlanId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureSection;
import no.dekom.events.needs.NeedsContent;
import no.dekom.events.needs.NeedsLevel;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.needs.NeedsMethod;
import no.dekom.events.needs.NeedsReportId;
import no.dekom.events.needs.PlanContent;
import no.dekom.events.needs.Priority;
import no.dekom.events.needs.Remark;

/** Behov og tiltak i demoen: the measures of the source (004 ch. 3), and some more so that each county has all stages. */
final class NeedsChapter {

    private final Story story;
    private final Cast cast;
    private final LocalDate today;
    private final SchoolYear year;
    private final NeedsMeasures written;

    NeedsChapter(Story story, Cast cast, LocalDate today, SchoolYear year) {
        this.story = story;
        this.cast = cast;
        this.today = today;
        this.year = year;
        this.written = new NeedsMeasures(year);
    }

    void tell() {
        plans();
        reports();
        rogaland();
        troendelag();
    }

    static NeedsReportId report(String name) {
        return new NeedsReportId("demo-behov-" + name);
    }

    private static NeedsMeasureId measure(String name) {
        return new NeedsMeasureId("demo-tiltak-" + name);
    }

    private void plans() {
        var from = new SchoolYear(year.start() - 1);
        var to = new SchoolYear(year.start() + 2);
        var reading = new Priority("Lesing og skriving i alle fag", "Alle elevene skal kunne bruke tekst til å lære.");
        var assessment = new Priority("Felles vurdering", "Skolene skal mene det samme med det samme arbeidet.");
        var inclusion = new Priority("Inkluderende praksiser", "Flere får opplæringen sin sammen med klassen.");
        adopt(
                cast.as(Persona.COORDINATOR),
                "nettverket",
                new PlanContent("Langsiktig plan for Havstrand-nettverket", from, to, List.of(reading)));
        adopt(
                cast.as(Persona.GOVERNOR),
                "fylket",
                new PlanContent("Langsiktig plan for Rogaland", from, to, List.of(reading, inclusion)));
        adopt(
                cast.as(Persona.T_COORDINATOR),
                "fosen",
                new PlanContent("Langsiktig plan for Fosen", from, to, List.of(inclusion, reading)));
        var network = new LongTermPlanId("demo-plan-nettverket");
        var revised =
                new PlanContent("Langsiktig plan for Havstrand-nettverket", from, to, List.of(reading, assessment));
        var why = "Skoleeierne meldte at skolene vurderer ulikt.";
        story.on(today.minusDays(200))
                .act(cast.as(Persona.COORDINATOR), new RevisePlan(network, revised, why), network.value(), why);
    }

    private void adopt(ActingAs who, String name, PlanContent content) {
        var id = new LongTermPlanId("demo-plan-" + name);
        story.on(today.minusDays(420)).act(who, new AdoptPlan(id, content), id.value());
    }

    private void reports() {
        report(
                292,
                cast.hilde(),
                "lyngknatten",
                "Elevar på mellomtrinnet les for sakte til å følgje med i faga. Lærarane vil kunne meir om lesestrategiar.",
                NeedsMethod.NATIONAL_TESTS,
                new Heard(HeardParty.TEACHERS, "To møte i fellestida"),
                new Heard(HeardParty.PUPILS, "Elevrådet"));
        report(
                290,
                cast.perAtSchool(),
                "einerdalen",
                "Mange elevar skriv lite i andre fag enn norsk. Skulen manglar ein felles måte å øve på.",
                NeedsMethod.POSITION_ANALYSIS,
                new Heard(HeardParty.TEACHERS, "Arbeidsmøte på kvart trinn"),
                new Heard(HeardParty.UNION_REPRESENTATIVES, "Medbestemmingsmøte"));
        report(
                288,
                cast.as(Persona.OWNER),
                "havstrand",
                "Skolene vurderer ulikt, og elevene merker det når de begynner på ungdomsskolen.",
                NeedsMethod.WORKSHOPS,
                new Heard(HeardParty.LEADERS, "Rektormøtet"),
                new Heard(HeardParty.UNION_REPRESENTATIVES, "Møte med hovedtillitsvalgte"));
        report(
                286,
                cast.as(Persona.T_TEACHER),
                "garsvika",
                "Flere elever tas ut av klassen enn vi ønsker. Vi vil lære å planlegge timer som alle kan være med i.",
                NeedsMethod.PEDAGOGICAL_ANALYSIS,
                new Heard(HeardParty.TEACHERS, "Team på hvert trinn"),
                new Heard(HeardParty.PPT, "Samtale med PPT"));
    }

    private void report(int daysAgo, ActingAs who, String name, String findings, NeedsMethod method, Heard... heard) {
        var content = new NeedsContent(
                year,
                name.equals("havstrand") ? NeedsLevel.NETWORK : NeedsLevel.SCHOOL,
                List.of(method, NeedsMethod.PUPIL_SURVEY),
                findings,
                List.of(heard));
        var id = report(name);
        story.on(today.minusDays(daysAgo)).act(who, new ReportNeeds(id, content), id.value());
    }

    private void rogaland() {
        var coordinator = cast.as(Persona.COORDINATOR);
        var governor = cast.as(Persona.GOVERNOR);
        propose(270, coordinator, "lesing", written.reading());
        amend(262, cast.as(Persona.UNIVERSITY), "lesing", written.readingWithMoreFromTheUniversity());
        sendIn(255, coordinator, "lesing");
        accept(240, governor, "lesing");
        reopen(238, governor, "lesing", "Godtatt for tidlig: samlingene i vårhalvåret manglet rom.");
        accept(236, governor, "lesing");
        propose(70, coordinator, "vurdering", written.assessment());
        sendIn(60, coordinator, "vurdering");
        sendBack(
                18,
                governor,
                "vurdering",
                new Remark(
                        MeasureSection.BUDGET, "Hele egenandelen ligger på ressurslærerne. Si hvem som betaler den."),
                new Remark(MeasureSection.CRITERIA, "Si hvordan hele personalet skal lære, ikke bare ressurslærerne."));
        propose(40, cast.as(Persona.OWNER), "overgang", written.transition());
        sendIn(8, cast.as(Persona.OWNER), "overgang");
        propose(5, coordinator, "regning", written.begun("Regning som grunnleggende ferdighet"));
    }

    private void troendelag() {
        var coordinator = cast.as(Persona.T_COORDINATOR);
        var governor = cast.as(Persona.T_GOVERNOR);
        propose(275, coordinator, "begynneropplaering", written.firstLessons());
        sendIn(268, coordinator, "begynneropplaering");
        accept(250, governor, "begynneropplaering");
        var school = List.of(Place.GARSVIKA.id());
        story.on(today.minusDays(230))
                .act(
                        cast.as(Persona.T_OWNER),
                        new JoinMeasure(measure("begynneropplaering"), 1, school),
                        measure("begynneropplaering").value());
        propose(80, coordinator, "inkludering", written.inclusion());
        sendIn(66, coordinator, "inkludering");
        sendBack(
                15,
                governor,
                "inkludering",
                new Remark(MeasureSection.BUDGET, "Skill det som betales av kompetanseløftet, fra dette tilskuddet."));
        propose(50, coordinator, "ferdigheter", written.basicSkills());
        sendIn(7, coordinator, "ferdigheter");
        propose(4, coordinator, "praksis", written.begun("God undervisnings- og vurderingspraksis"));
    }

    private void propose(int daysAgo, ActingAs who, String name, MeasureContent content) {
        story.on(today.minusDays(daysAgo))
                .act(
                        who,
                        new ProposeMeasure(measure(name), content),
                        measure(name).value());
    }

    private void amend(int daysAgo, ActingAs who, String name, MeasureContent content) {
        story.on(today.minusDays(daysAgo))
                .act(
                        who,
                        new AmendMeasure(measure(name), content),
                        measure(name).value());
    }

    private void sendIn(int daysAgo, ActingAs who, String name) {
        story.on(today.minusDays(daysAgo))
                .act(who, new SendInMeasure(measure(name)), measure(name).value());
    }

    private void sendBack(int daysAgo, ActingAs who, String name, Remark... remarks) {
        story.on(today.minusDays(daysAgo))
                .act(
                        who,
                        new SendBackMeasure(measure(name), List.of(remarks)),
                        measure(name).value());
    }

    private void reopen(int daysAgo, ActingAs who, String name, String why) {
        story.on(today.minusDays(daysAgo))
                .act(who, new ReopenMeasure(measure(name), why), measure(name).value(), why);
    }

    private void accept(int daysAgo, ActingAs who, String name) {
        story.on(today.minusDays(daysAgo))
                .act(
                        who,
                        new AcceptMeasure(measure(name), "Fullstendig. Tas med til forumet."),
                        measure(name).value());
    }
}
