package no.dekom.deploy.api;

import static no.dekom.deploy.api.RouteTable.EVERYBODY;

import no.dekom.deploy.api.RouteTable.Row;

/** The routes of surveys. The commands are about a round that is closed, so that a rule stops those who may. */
final class SurveyRoutes {

    private static final String OWN = "TtLUWwSsKOCGR";

    private final RouteTable table;

    SurveyRoutes(RouteTable table) {
        this.table = table;
    }

    void add() {
        pages();
        commands();
        table.put("GET /svar/{token}", new Row("/svar/ukjent", null, "", 404));
        table.put("POST /svar/{token}", new Row("/svar/ukjent", "a=b", "", 404));
        table.put("POST /api/survey-answers/{token}", new Row("/api/survey-answers/ukjent", "{}", "", 404));
    }

    private void pages() {
        var closed = "/undersokelser/demo-undersokelse-2";
        var open = "/undersokelser/demo-undersokelse-3";
        table.page("/undersokelser", "/undersokelser", EVERYBODY);
        table.page("/undersokelser/ny", "/undersokelser/ny", "OCG/OCG");
        table.page("/undersokelser/{id}", closed, OWN);
        table.page("/undersokelser/{id}?format", closed + "?format=csv", OWN);
        for (var act : new String[] {"inviter", "minn", "frist", "lukk"}) {
            table.page("/undersokelser/{id}/" + act, open + "/" + act, "C");
        }
        table.page("/undersokelser/skjema/ny", "/undersokelser/skjema/ny", "OCG/OCG");
        table.page("/undersokelser/skjema/{id}", "/undersokelser/skjema/demo-skjema", EVERYBODY);
        table.page("/undersokelser/skjema/{id}/revider", "/undersokelser/skjema/demo-skjema/revider", "C");
    }

    private void commands() {
        var at = "/api/surveys/{round}";
        var here = "/api/surveys/demo-undersokelse-2";
        var twice = "{\"titleNb\":\"A\",\"titleNn\":\"A\",\"parts\":[{\"titleNb\":\"B\",\"titleNn\":\"B\","
                + "\"itemsNb\":\"C\\nC\",\"itemsNn\":\"C\\nC\"}]}";
        table.command("/api/survey-instruments", "/api/survey-instruments", twice, "OCG/OCG");
        table.command("/api/survey-instruments/{instrument}", "/api/survey-instruments/demo-skjema", twice, "C");
        table.command(
                "/api/surveys",
                "/api/surveys",
                "{\"title\":\"Prøve\",\"year\":2026,\"instrument\":\"demo-skjema\",\"version\":1,\"shownBy\":\"NONE\","
                        + "\"threshold\":5,\"due\":\"2020-01-01\",\"groups\":[{\"voice\":\"TEACHER\","
                        + "\"organisation\":\"demo-skarvhaugen\",\"population\":9}]}",
                "OCG/OCG");
        table.command(
                at + "/invitations",
                here + "/invitations",
                "{\"group\":0,\"addresses\":\"a@b.no\",\"language\":\"NYNORSK\"}",
                "C");
        table.command(at + "/reminder", here + "/reminder", "", "C");
        table.command(at + "/deadline", here + "/deadline", "{\"to\":\"2050-01-03\",\"reason\":\"Prøve\"}", "C");
        table.command(at + "/closing", here + "/closing", "", "C");
    }
}
