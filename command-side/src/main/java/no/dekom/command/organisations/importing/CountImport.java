package no.dekom.command.organisations.importing;

import java.time.Clock;
import java.util.List;
import no.dekom.command.directory.RegisteredOrganisations;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Oslo;
import no.dekom.command.imports.ImportKind;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import org.springframework.stereotype.Component;

/** Import av årsverk: one row an organisation and a day of counting, as in the files of GSI. */
@Component
class CountImport implements ImportKind {

    static final List<Column> COLUMNS = List.of(
            new Column("number", "Organisasjonsnummer", true, "974760673"),
            new Column("on", "Telledato", true, "2026-10-01"),
            new Column("teachers", "Lærerårsverk", true, "24,5"),
            new Column("leaders", "Lederårsverk", true, "2"),
            new Column("source", "Kilde", true, "GSI 2026/27"));

    private final RegisteredOrganisations registered;
    private final CountedOrganisations counted;
    private final Clock clock;

    CountImport(RegisteredOrganisations registered, CountedOrganisations counted, Clock clock) {
        this.registered = registered;
        this.counted = counted;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "full-time-equivalents";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void demand(ActingAs actor) {
        NotAllowed.unless(actor.role() == Role.ADMINISTRATOR, "OwnersCountTheirOwn");
    }

    @Override
    public Judge judge(ActingAs sender) {
        var today = Oslo.today(clock);
        return new CountJudge(registered.byNumber(), counted.all(), today);
    }
}
