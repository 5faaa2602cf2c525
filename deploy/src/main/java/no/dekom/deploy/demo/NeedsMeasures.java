package no.dekom.deploy.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CostKind;
import no.dekom.events.needs.CostLine;
import no.dekom.events.needs.CriterionPlan;
import no.dekom.events.needs.Gathering;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.NeedsReportId;
import no.dekom.events.outcomes.OutcomeCriterion;

/** Tiltakene i demoen. Shapes and figures are those of the source (004:1019-1060, 1217-1260, 1432-1482); words are our own. */
record NeedsMeasures(SchoolYear year) {

    private static final List<String> READING_THEMES = List.of(
            "Lesemotivasjon",
            "Strategier før lesing",
            "Strategier under lesing",
            "Skriving i fagene",
            "Tekster som alle kan delta i",
            "Samtale om tekst",
            "Vurdering underveis",
            "Hva vi tar med videre");

    /** Two schools of one owner, all teachers, two years, two gatherings a term. */
    MeasureContent reading() {
        return reading("Lærerne prøver ut én strategi mellom samlingene og deler i fellestida.", "");
    }

    MeasureContent readingWithMoreFromTheUniversity() {
        return reading(
                "Lærerne prøver ut én strategi mellom samlingene, på tvers av trinn og fag, og deler i fellestida.",
                "En ressurslærer på hver skole, med fem prosent av stillingen.");
    }

    private MeasureContent reading(String between, String resource) {
        return new MeasureContent(
                "Lese- og skriveopplæring og inkludering",
                "Lesing og skriving i alle fag, så alle elevene kan være med",
                ChangeModel.COURSE,
                false,
                year,
                2,
                List.of(Place.LYNGKNATTEN.id(), Place.EINERDALEN.id()),
                "1.–4. og 5.–7. trinn, i to grupper",
                "Alle lærerne ved de to skolene",
                48,
                List.of(NeedsChapter.report("lyngknatten"), NeedsChapter.report("einerdalen")),
                "Lesing er første satsing i nettverkets plan. Det første av de tre årene gikk til å finne behovene.",
                "",
                Place.UNIVERSITY.id(),
                null,
                gatherings(),
                between,
                resource,
                List.of(
                        line(CostKind.UNIVERSITY, "Åtte samlinger og veiledning", 260_000, 0, 260_000),
                        line(CostKind.SUBSTITUTES, "Vikarer på samlingsdagene", 150_000, 120_000, 0),
                        line(CostKind.MATERIALS, "Ressurshefter", 30_000, 12_000, 0)),
                answers("på begge skolene"));
    }

    private List<Gathering> gatherings() {
        return IntStream.range(0, READING_THEMES.size())
                .mapToObj(at -> {
                    var autumn = at % 4 < 2;
                    var term = (autumn ? "Høst " : "Vår ") + (year.start() + at / 4 + (autumn ? 0 : 1));
                    return new Gathering(term, READING_THEMES.get(at));
                })
                .toList();
    }

    MeasureContent assessment() {
        return plain(
                "Felles vurderingspraksis på ungdomstrinnet",
                ChangeModel.COURSE,
                List.of(Place.TERNEVIKA.id(), Place.RULLESTEINEN.id()),
                34,
                "havstrand",
                Place.UNIVERSITY.id(),
                null,
                2,
                List.of(
                        line(CostKind.UNIVERSITY, "Samlinger", 180_000, 0, 180_000),
                        line(CostKind.RESOURCE_TEACHERS, "To ressurslærere", 110_000, 68_000, 0)));
    }

    MeasureContent transition() {
        return plain(
                "Lesing i overgangen til ungdomstrinnet",
                ChangeModel.PROCEDURE,
                List.of(Place.SKARVHAUGEN.id(), Place.TERNEVIKA.id()),
                26,
                "havstrand",
                Place.UNIVERSITY.id(),
                null,
                1,
                List.of(
                        line(CostKind.UNIVERSITY, "Veiledning av team", 90_000, 0, 90_000),
                        line(CostKind.SUBSTITUTES, "Møtetid på tvers av skolene", 80_000, 51_000, 0)));
    }

    /** A joint measure of the county; schools join in batches. */
    MeasureContent firstLessons() {
        return joint(plain(
                "Begynneropplæring",
                ChangeModel.COURSE,
                List.of(),
                150,
                "garsvika",
                Place.NTNU.id(),
                null,
                3,
                List.of(
                        line(CostKind.UNIVERSITY, "Samlinger for tre puljer", 600_000, 0, 600_000),
                        line(CostKind.GATHERINGS, "Lokaler, mat og vikarer", 240_000, 196_000, 0))));
    }

    /** Six years, all teachers in teams; the partner in the measure is another university than that of the network. */
    MeasureContent inclusion() {
        return plain(
                "Inkluderende praksiser",
                ChangeModel.PROCEDURE,
                List.of(Place.GARSVIKA.id()),
                42,
                "garsvika",
                Place.NTNU.id(),
                Place.UNIVERSITY.id(),
                6,
                List.of(
                        line(CostKind.UNIVERSITY, "Arbeidsmåte, plattform og veiledning", 310_000, 0, 310_000),
                        line(CostKind.RESOURCE_TEACHERS, "Ressurslærere", 140_000, 95_000, 0),
                        line(CostKind.COORDINATION, "Koordinator i nettverket", 60_000, 58_000, 0)));
    }

    MeasureContent basicSkills() {
        return plain(
                "Grunnleggende ferdigheter med vekt på lesing",
                ChangeModel.COURSE,
                List.of(Place.GARSVIKA.id()),
                30,
                "garsvika",
                Place.NTNU.id(),
                null,
                2,
                List.of(
                        line(CostKind.UNIVERSITY, "Samlinger i to puljer", 200_000, 0, 200_000),
                        line(CostKind.SUBSTITUTES, "Vikarer", 90_000, 80_000, 0)));
    }

    /** Hardly more than a title. */
    MeasureContent begun(String title) {
        return new MeasureContent(
                title,
                "",
                ChangeModel.COURSE,
                false,
                new SchoolYear(year.start() + 1),
                0,
                List.of(),
                "",
                "",
                0,
                List.of(),
                "",
                "",
                null,
                null,
                List.of(),
                "",
                "",
                List.of(),
                List.of());
    }

    private MeasureContent plain(
            String title,
            ChangeModel model,
            List<OrganisationId> schools,
            int participants,
            String need,
            OrganisationId up1,
            OrganisationId up2,
            int years,
            List<CostLine> budget) {
        return new MeasureContent(
                title,
                "Felles arbeid i personalet",
                model,
                false,
                new SchoolYear(year.start() + 1),
                years,
                schools,
                "Alle trinn",
                "Lærere og ledere ved skolene",
                participants,
                List.<NeedsReportId>of(NeedsChapter.report(need)),
                "Planen peker på dette som et område der skolene skal lære sammen.",
                "",
                up1,
                up2,
                List.of(new Gathering("Høst", "Oppstart"), new Gathering("Vår", "Deling og veien videre")),
                "Team på skolene prøver ut og deler i fellestida.",
                "",
                budget,
                answers("på skolene"));
    }

    private static MeasureContent joint(MeasureContent it) {
        return new MeasureContent(
                it.title(),
                it.theme(),
                it.model(),
                true,
                it.from(),
                it.years(),
                it.schools(),
                "1.–4. trinn",
                "Lærere, ledere og ansatte i PPT",
                it.participants(),
                it.needs(),
                it.plan(),
                it.besides(),
                it.up1(),
                it.up2(),
                it.gatherings(),
                it.interimWork(),
                it.resourceTeachers(),
                it.budget(),
                it.answers());
    }

    private static CostLine line(CostKind kind, String text, long amount, long own, long university) {
        return new CostLine(kind, text, Nok.of(amount), Nok.of(own), Nok.of(university));
    }

    private static List<CriterionPlan> answers(String where) {
        return Stream.of(OutcomeCriterion.values())
                .map(it -> new CriterionPlan(
                        it,
                        switch (it) {
                            case SCHOOL_BASED -> "Arbeidet foregår " + where + ", i den vanlige fellestida.";
                            case COLLECTIVE -> "Alle lærerne er med, og ledelsen deltar på samlingene.";
                            case ANCHORED_IN_NEEDS -> "Behovet er meldt av dem som skal delta.";
                            case LOCAL_PROCESSES -> "Lærerne var med på å finne behovet, på møter og i undersøkelser.";
                            case TOGETHER_WITH_UNIVERSITY -> "Universitetet er med på planmøtene og på hver samling.";
                            case CO_DETERMINATION ->
                                "Tillitsvalgte er hørt, og saken er drøftet i medbestemmelsesmøtet.";
                        }))
                .toList();
    }
}
