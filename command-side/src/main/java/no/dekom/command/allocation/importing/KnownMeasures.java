package no.dekom.command.allocation.importing;

import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import no.dekom.command.allocation.Measures.Known;
import no.dekom.command.imports.Cells;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.NeedsMeasureId;

/** Finner tiltaket som en rad er om: by its id, by the reference it was imported with, or by its title. */
final class KnownMeasures {

    private final Map<NeedsMeasureId, Known> measures;
    private final Function<String, OrganisationId> organisations;

    /** @param organisations by their number; null for none */
    KnownMeasures(Map<NeedsMeasureId, Known> measures, Function<String, OrganisationId> organisations) {
        this.measures = measures;
        this.organisations = organisations;
    }

    /** Null with a fault in the cells when there is none, or more than one. */
    Entry<NeedsMeasureId, Known> find(Cells cells) {
        if (!cells.text("id").isEmpty()) {
            return byId(cells);
        }
        if (!cells.text("organisation").isEmpty()) {
            return byReference(cells);
        }
        var named = cells.text("measure");
        var found = measures.entrySet().stream()
                .filter(it -> it.getValue().title().strip().equalsIgnoreCase(named))
                .toList();
        return switch (found.size()) {
            case 0 -> wrong(cells, "measure", "UnknownMeasure", named);
            case 1 -> found.getFirst();
            default -> wrong(cells, "measure", "ManyMeasures", found.size(), named);
        };
    }

    /** What a measure is called, or its id. */
    String title(NeedsMeasureId measure) {
        var known = measures.get(measure);
        return known == null ? measure.value() : known.title();
    }

    private Entry<NeedsMeasureId, Known> byId(Cells cells) {
        var written = cells.text("id");
        return measures.entrySet().stream()
                .filter(it -> it.getKey().value().equals(written))
                .findFirst()
                .orElseGet(() -> wrong(cells, "id", "UnknownMeasure", written));
    }

    private Entry<NeedsMeasureId, Known> byReference(Cells cells) {
        var number = cells.digits("organisation");
        var organisation = organisations.apply(number);
        if (organisation == null) {
            return wrong(cells, "organisation", "UnknownOrganisation", number);
        }
        var id = NeedsMeasureId.referredTo(organisation, cells.text("measure"));
        var known = measures.get(id);
        return known == null ? wrong(cells, "measure", "UnknownMeasure", cells.text("measure")) : Map.entry(id, known);
    }

    private static Entry<NeedsMeasureId, Known> wrong(Cells cells, String column, String code, Object... details) {
        cells.wrong(column, code, details);
        return null;
    }
}
