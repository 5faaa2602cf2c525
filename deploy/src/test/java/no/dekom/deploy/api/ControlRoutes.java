package no.dekom.deploy.api;

/** The routes of the auditor's desk. The commands are stopped by a rule for those who may. */
final class ControlRoutes {

    private static final String HASH = "0".repeat(64);

    private final RouteTable table;

    ControlRoutes(RouteTable table) {
        this.table = table;
    }

    void add() {
        var at = "/kontroll/{id}";
        var here = "/kontroll/demo-kontroll";
        table.page("/kontroll", "/kontroll", "R");
        table.page("/kontroll?format", "/kontroll?format=csv", "R");
        table.page("/kontroll/ny", "/kontroll/ny", "R");
        table.page("/kontroll/funn", "/kontroll/funn", "LOCGH/LOCHG");
        table.page("/kontroll/nytt-funn", "/kontroll/nytt-funn?fakta=1", "R");
        table.page(at, here, "R");
        table.page(at + "?format", here + "?format=xlsx", "R");
        table.page(at + "/avslutt", here + "/avslutt", "R");
        table.page(at + "/rapport.pdf", here + "/rapport.pdf", "R");
        table.page(at + "/utvalg", here + "/utvalg", "R");
        table.page(at + "/utvalg/{number}", here + "/utvalg/1", "R");
        table.page(at + "/utvalg/{number}/populasjon.txt", here + "/utvalg/1/populasjon.txt", "R");
        table.page(at + "/funn/{number}", here + "/funn/1", "R/G");
        commands();
    }

    private void commands() {
        var at = "/api/controls/{control}";
        var here = "/api/controls/demo-kontroll";
        table.command(
                "/api/controls",
                "/api/controls",
                "{\"title\":\"Prøve\",\"purpose\":\"Prøve\",\"counties\":[\"demo-t-governor\"],\"firstYear\":2026,"
                        + "\"lastYear\":2025}",
                "R");
        table.command(
                at + "/samples",
                here + "/samples",
                "{\"number\":9,\"list\":\"EVERY_GRANT\",\"population\":\"" + HASH + "\",\"size\":1}",
                "R");
        table.command(at + "/examined", here + "/examined", "{\"kind\":\"GRANT\",\"id\":\"finnes-ikke\"}", "R");
        table.command(at + "/closing", here + "/closing", "{\"report\":\"" + HASH + "\"}", "R");
        table.command(
                at + "/findings",
                here + "/findings",
                "{\"kind\":\"REMARK\",\"owner\":\"demo-t-governor\",\"facts\":[{\"position\":1,\"event\":\"x\"}],"
                        + "\"title\":\"Prøve\",\"text\":\"Prøve\"}",
                "R");
        table.command(at + "/findings/{number}/answer", here + "/findings/1/answer", "{\"answer\":\"Prøve\"}", "/G");
        table.command(
                at + "/findings/{number}/closing",
                here + "/findings/1/closing",
                "{\"outcome\":\"MENDED\",\"remark\":\"Prøve\"}",
                "R");
    }
}
