package no.dekom.command.needs.importing;

import java.util.List;
import java.util.Set;
import no.dekom.command.directory.RegisteredOrganisations;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.imports.ImportKind;
import no.dekom.command.needs.WrittenMeasures;
import no.dekom.command.needs.report.ReportNeeds;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import org.springframework.stereotype.Component;

/** Import av tiltak: one row a measure. It is proposed, and can be changed by the same reference until it is sent in. */
@Component
class MeasureImport implements ImportKind {

    private static final Set<Role> SENDERS = Set.of(Role.COORDINATOR, Role.SCHOOL_OWNER, Role.ADMINISTRATOR);

    private final RegisteredOrganisations registered;
    private final WrittenMeasures written;
    private final Claims claims;

    MeasureImport(RegisteredOrganisations registered, WrittenMeasures written, Claims claims) {
        this.registered = registered;
        this.written = written;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public List<Column> columns() {
        return MeasureColumns.ALL;
    }

    @Override
    public void demand(ActingAs actor) {
        NotAllowed.unless(SENDERS.contains(actor.role()), "CoordinatorsAndOwnersImportMeasures");
    }

    @Override
    public Judge judge(ActingAs sender) {
        var organisations = new NumberedOrganisations(registered.byNumber());
        var contents = new MeasureCells(
                organisations, (organisation, year) -> ReportNeeds.sentFor(organisation, year, claims));
        return new MeasureJudge(sender, organisations, contents, written::find);
    }
}
