package no.dekom.deploy.api;

/** The commands of reports. The one they are about is accepted, so that a rule stops those who may. */
final class OutcomeRoutes {

    private final RouteTable table;

    OutcomeRoutes(RouteTable table) {
        this.table = table;
    }

    void add() {
        command("report", Bodies.report(), "TL");
        command("statement", Bodies.statement(), "TLUOC");
        command("signature", "{\"version\":1}", "O");
        command("reopening", Bodies.reopening(), "C");
        command("acceptance", "{\"version\":1}", "G");
        command("question", Bodies.question(), "G");
        command("remark", "{\"version\":1,\"remark\":\"Godt beskrevet.\"}", "G");
    }

    private void command(String act, String body, String through) {
        table.command("/api/outcomes/{measure}/" + act, "/api/outcomes/demo-lek/" + act, body, through);
    }
}
