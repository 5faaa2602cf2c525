package no.dekom.deploy.api;

import java.time.LocalDate;
import java.time.ZoneId;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantId;

/** Who gets through to payments: the commands are stopped by a rule for those who may. */
final class PaymentRoutes {

    private final RouteTable table;
    private final int year;

    PaymentRoutes(RouteTable table, DemoService service) {
        this.table = table;
        this.year = LocalDate.ofInstant(service.clock().instant(), ZoneId.of("Europe/Oslo"))
                .getYear();
    }

    void all() {
        pages();
        grants();
        county();
        accounts();
    }

    private String ours(String recipient) {
        return GrantId.of(Persona.GOVERNOR.organisation(), year, new OrganisationId(recipient))
                .value();
    }

    private String orland() {
        return GrantId.of(Persona.T_GOVERNOR.organisation(), year, Persona.T_OWNER.organisation())
                .value();
    }

    private void pages() {
        var all = "/utbetalinger";
        table.page(all, all, "OCGRH/OCHG");
        for (var form : new String[] {"/planlegg", "/bestill", "/godkjenn", "/lag-fil"}) {
            table.page(all + form, all + form, "G/G");
        }
        var one = all + "/sak/{id}";
        var here = all + "/sak/" + ours("demo-k1108");
        var there = all + "/sak/" + orland();
        table.page(one, here, "GR");
        table.page(one + "/planlegg", here + "/planlegg", "G");
        table.page(one + "/vilkar", there + "/vilkar", "/O");
        table.page(one + "/egenandel", there + "/egenandel", "/OG");
        table.page(one + "/trekk/{number}", here + "/trekk/2", "G");
        var file = all + "/filer/{id}";
        var made = all + "/filer/demo-betalingsfil-rogaland";
        table.page(file, made, "GR");
        table.page(file + "?format", made + "?format=csv", "GR");
        table.page(file + "/fil", made + "/fil", "GR");
        table.page(file + "/svar", made + "/svar", "G");
        table.page(all + "/konto/{organisation}", all + "/konto/demo-k1103", "GR");
    }

    private void grants() {
        var one = "/api/grants/{grant}";
        var here = "/api/grants/" + ours("demo-k1103");
        var there = "/api/grants/" + orland();
        table.command(
                one + "/instalments",
                here + "/instalments",
                "{\"instalments\":[{\"sum\":1,\"due\":\"2026-01-01\",\"condition\":\"NONE\"}]}",
                "G");
        table.command(one + "/terms", there + "/terms", "{\"decision\":99}", "/O");
        table.command(one + "/own-share", there + "/own-share", "{\"sum\":1,\"explanation\":\"Vikarer.\"}", "/O");
        table.command(one + "/own-share/confirmation", here + "/own-share/confirmation", "{\"sum\":1}", "G");
        table.command(
                one + "/own-share/sending-back",
                here + "/own-share/sending-back",
                "{\"sum\":1,\"remark\":\"Nei.\"}",
                "G");
        table.command(
                one + "/payments/{payment}/cancellation",
                here + "/payments/99/cancellation",
                "{\"reason\":\"Nei.\"}",
                "G");
    }

    private void county() {
        table.command("/api/payments/plans", "/api/payments/plans", """
                {"year":2042,"shares":[{"percent":1,"due":"2026-01-01","condition":"NONE"}]}""", "G/G");
        table.command("/api/payments/orders", "/api/payments/orders", """
                {"lines":[{"grant":"%s","instalment":99,"sum":1}]}""".formatted(ours("demo-k1103")), "G");
        table.command("/api/payments/approvals", "/api/payments/approvals", """
                {"lines":[{"grant":"%s","payment":99}]}""".formatted(ours("demo-k1103")), "G");
        table.command("/api/payment-files", "/api/payment-files", "{\"payDay\":\"2000-01-01\"}", "G/G");
        table.command(
                "/api/payment-files/{file}/answer",
                "/api/payment-files/demo-betalingsfil-rogaland/answer",
                "{\"day\":\"2000-01-01\"}",
                "G");
    }

    private void accounts() {
        var one = "/api/accounts/{organisation}";
        var here = "/api/accounts/demo-k1103";
        table.command(one, "/api/accounts/demo-havstrand", "{\"number\":\"1\"}", "O");
        table.command(one + "/approval", here + "/approval", "{\"version\":99}", "G");
        table.command(one + "/rejection", here + "/rejection", "{\"version\":99,\"remark\":\"Nei.\"}", "G");
    }
}
