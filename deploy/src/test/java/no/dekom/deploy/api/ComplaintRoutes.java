package no.dekom.deploy.api;

import java.time.LocalDate;
import java.time.ZoneId;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import no.dekom.events.OrganisationId;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.decisions.GrantId;

/** The routes of complaints. The commands are about one that is settled, so that a rule stops those who may. */
final class ComplaintRoutes {

    private static final String BECAUSE = "{\"reason\":\"Prøve\"}";

    private final RouteTable table;
    private final int year;

    ComplaintRoutes(RouteTable table, DemoService service) {
        this.table = table;
        this.year = LocalDate.ofInstant(service.clock().instant(), ZoneId.of("Europe/Oslo"))
                .getYear();
    }

    private GrantId grant(Persona governor, String recipient) {
        return GrantId.of(governor.organisation(), year, new OrganisationId(recipient));
    }

    /** A recipient's own pages and commands are tried by {@code ComplaintTest}: here it is nobody's persona. */
    void add() {
        var settled = grant(Persona.GOVERNOR, "demo-k1103");
        var id = ComplaintId.of(settled, 1);
        var nobodyComplains = grant(Persona.GOVERNOR, "demo-k1108");
        var orland = grant(Persona.T_GOVERNOR, "demo-orland");
        table.page("/klager", "/klager", "OCGRH/OCHG");
        table.page("/klager?format", "/klager?format=csv", "OCGRH/OCHG");
        table.page("/klager/{id}", "/klager/" + id, "GR");
        table.page("/klager/{id}/{act}", "/klager/" + id + "/vurder", "G");
        table.page("/klager/ny/{grant}/{number}", "/klager/ny/" + orland + "/1", "/O");
        table.page("/klager/frist/{grant}/{number}", "/klager/frist/" + nobodyComplains + "/1", "G");
        table.command(
                "/api/complaints",
                "/api/complaints",
                "{\"grant\":\"" + settled + "\",\"number\":1,\"asked\":\"Mer\",\"why\":\"Feil\"}",
                "");
        table.command(
                "/api/complaints/deadlines",
                "/api/complaints/deadlines",
                "{\"grant\":\"" + settled + "\",\"number\":1,\"to\":\"2050-01-03\",\"reason\":\"Prøve\"}",
                "G");
        act(id, "withdrawal", BECAUSE, "");
        act(id, "admission", BECAUSE, "G");
        act(id, "rejection", "{\"ground\":\"TOO_LATE\",\"reason\":\"Prøve\"}", "G");
        act(id, "reconsideration", "{\"outcome\":\"KEEP\",\"reason\":\"Prøve\"}", "G");
        act(id, "forwarding", "{\"body\":\"Der\",\"statement\":\"Prøve\"}", "G");
        act(id, "settlement", "{\"outcome\":\"KEPT\",\"decided\":\"2026-01-05\",\"reason\":\"Prøve\"}", "G");
        act(id, "deferral", BECAUSE, "G");
        act(id, "resumption", BECAUSE, "G");
    }

    private void act(ComplaintId id, String act, String body, String through) {
        table.command("/api/complaints/{complaint}/" + act, "/api/complaints/" + id + "/" + act, body, through);
    }
}
