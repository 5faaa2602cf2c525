package no.dekom.command.organisations.importing;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.dekom.command.directory.RegisteredOrganisations;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Oslo;
import no.dekom.command.imports.ImportKind;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;
import org.springframework.stereotype.Component;

/** Import av organisasjoner. A row is found by its organisation number; those above stand in the file before those below. */
@Component
class OrganisationImport implements ImportKind {

    static final Map<String, OrganisationKind> KINDS = Map.of(
            "statsforvalter", OrganisationKind.COUNTY_GOVERNOR,
            "samarbeidsforum", OrganisationKind.FORUM,
            "kompetansenettverk", OrganisationKind.NETWORK,
            "skoleeier", OrganisationKind.SCHOOL_OWNER,
            "skole", OrganisationKind.SCHOOL,
            "universitet eller høgskole", OrganisationKind.UNIVERSITY,
            "annen organisasjon", OrganisationKind.ASSOCIATION);

    static final List<Column> COLUMNS = List.of(
            new Column("number", "Organisasjonsnummer", true, "974760673"),
            new Column("name", "Navn", true, "Eksempel skole"),
            new Column("kind", "Type", true, "Skole"),
            new Column("parent", "Overordnet (organisasjonsnummer)", true, "889640782"),
            new Column("municipality", "Kommunenummer", false, ""),
            new Column("from", "Endringer gjelder fra", false, ""));

    private final RegisteredOrganisations registered;
    private final Clock clock;

    OrganisationImport(RegisteredOrganisations registered, Clock clock) {
        this.registered = registered;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void demand(ActingAs actor) {
        NotAllowed.unless(actor.role() == Role.ADMINISTRATOR, "AdministratorsRegister");
    }

    @Override
    public Judge judge(ActingAs sender) {
        var today = Oslo.today(clock);
        return new OrganisationJudge(registered.byNumber(), Municipalities.numbers(), today);
    }

    static OrganisationKind kind(String written) {
        return KINDS.get(written.toLowerCase(Locale.ROOT));
    }
}
