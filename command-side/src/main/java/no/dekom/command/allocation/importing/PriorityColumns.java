package no.dekom.command.allocation.importing;

import java.util.List;
import no.dekom.command.imports.ImportKind.Column;

/** Kolonnene i et regneark med ei prioriteringsliste. They are those of the list that the page gives out. */
final class PriorityColumns {

    static final List<Column> ALL = List.of(
            new Column("year", "År", true, "2027"),
            new Column("place", "Plass", true, "1"),
            new Column("measure", "Tiltak", true, "Lesing i alle fag"),
            new Column("id", "Id", false, ""),
            new Column("organisation", "Meldt av (organisasjonsnummer)", false, ""),
            new Column("wanted", "Søkt", false, "400000"),
            new Column("proposed", "Foreslått", true, "350000"),
            new Column("reason", "Begrunnelse", true, "Bygger på meldte behov på mange skoler."),
            new Column("conditions", "Vilkår", false, "Nettverket melder fra om hvordan det går, før jul."));

    private PriorityColumns() {}
}
