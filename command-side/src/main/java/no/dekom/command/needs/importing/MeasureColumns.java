package no.dekom.command.needs.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.dekom.command.imports.ImportKind.Column;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CostKind;
import no.dekom.events.outcomes.OutcomeCriterion;

/** Kolonnene i et regneark med tiltak. A column that the file leaves out is left as it stands in the measure. */
final class MeasureColumns {

    static final Map<String, ChangeModel> MODELS =
            Map.of("ildsjel", ChangeModel.ENTHUSIAST, "kurs", ChangeModel.COURSE, "prosedyre", ChangeModel.PROCEDURE);

    private static final Map<CostKind, String> COSTS = new EnumMap<>(Map.of(
            CostKind.UNIVERSITY, "Universitet eller høgskole",
            CostKind.RESOURCE_TEACHERS, "Ressurslærere",
            CostKind.SUBSTITUTES, "Vikarer og frikjøp",
            CostKind.GATHERINGS, "Samlinger",
            CostKind.TRAVEL, "Reise",
            CostKind.MATERIALS, "Materiell",
            CostKind.COORDINATION, "Koordinering",
            CostKind.OTHER, "Annet"));

    private static final Map<OutcomeCriterion, String> CRITERIA = new EnumMap<>(Map.of(
            OutcomeCriterion.SCHOOL_BASED, "Skolebasert",
            OutcomeCriterion.COLLECTIVE, "Kollektiv utvikling",
            OutcomeCriterion.ANCHORED_IN_NEEDS, "Forankret i behov",
            OutcomeCriterion.LOCAL_PROCESSES, "Lokale prosesser",
            OutcomeCriterion.TOGETHER_WITH_UNIVERSITY, "Sammen med UH",
            OutcomeCriterion.CO_DETERMINATION, "Medbestemmelse"));

    static final List<Column> ALL = all();

    private MeasureColumns() {}

    static String label(CostKind kind) {
        return COSTS.get(kind);
    }

    static String amount(CostKind kind) {
        return "cost-" + kind;
    }

    static String ownShare(CostKind kind) {
        return amount(kind) + "-own";
    }

    static String universityPart(CostKind kind) {
        return amount(kind) + "-university";
    }

    static String answer(OutcomeCriterion criterion) {
        return "criterion-" + criterion;
    }

    private static List<Column> all() {
        var columns = new ArrayList<>(List.of(
                new Column("reference", "Referanse", true, "Lesing-1"),
                new Column("organisation", "Meldes av (organisasjonsnummer)", true, "889640782"),
                new Column("title", "Tittel", true, "Lesing i alle fag"),
                new Column("theme", "Tema", false, "Lesing"),
                new Column("model", "Endringsmodell", true, "Kurs"),
                new Column("from", "Første skoleår", true, "2027/2028"),
                new Column("years", "Antall skoleår", false, "2"),
                new Column("schools", "Skoler (organisasjonsnummer)", false, "974760673, 974760681"),
                new Column("grades", "Trinn", false, "1.–7. trinn"),
                new Column("targetGroup", "Målgruppe", false, "Alle lærerne"),
                new Column("participants", "Antall deltakere", false, "40"),
                new Column(
                        "needs",
                        "Behov meldt av (organisasjonsnummer og skoleår)",
                        false,
                        "974760673 2027/2028, 974760681 2027/2028"),
                new Column("plan", "Sammenheng med planen", false, "Lesing er første satsing i planen."),
                new Column("besides", "Annet på skolene samtidig", false, ""),
                new Column("up1", "Utviklingspartner 1 (organisasjonsnummer)", false, "974767880"),
                new Column("up2", "Utviklingspartner 2 (organisasjonsnummer)", false, ""),
                new Column("joint", "Fellestiltak (ja eller nei)", false, "nei"),
                new Column(
                        "gatherings",
                        "Samlinger (når: tema; når: tema)",
                        false,
                        "Høsten 2027: Lesestrategier; Våren 2028: Deling"),
                new Column("interimWork", "Mellomarbeid", false, "Prøve ut i egen klasse."),
                new Column("resourceTeachers", "Ressurslærere og oppgavene deres", false, "Én på hver skole.")));
        for (var criterion : OutcomeCriterion.values()) {
            columns.add(new Column(answer(criterion), "Kriterium: " + CRITERIA.get(criterion), false, ""));
        }
        for (var kind : CostKind.values()) {
            var isFirst = kind == CostKind.UNIVERSITY;
            columns.add(new Column(amount(kind), label(kind) + ": sum", false, isFirst ? "200000" : ""));
            columns.add(new Column(ownShare(kind), label(kind) + ": egenandel", false, isFirst ? "60000" : ""));
            columns.add(new Column(universityPart(kind), label(kind) + ": til UH", false, isFirst ? "140000" : ""));
        }
        return List.copyOf(columns);
    }
}
