package no.dekom.deploy.api;

import static no.dekom.deploy.api.RouteTable.EVERYBODY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.Multipart;
import no.dekom.deploy.demo.Persona;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantId;

/** The routes of the forum's work: meetings, distribution of the frame, recommendation. */
final class ForumRoutes {

    private final RouteTable table;
    private final DemoService service;

    ForumRoutes(RouteTable table, DemoService service) {
        this.table = table;
        this.service = service;
    }

    void add() {
        meetings();
        allocation();
        recommendations();
        decisions();
        new PaymentRoutes(table, service).all();
    }

    /** Those who may are stopped by a rule, or do what changes nothing for others: the meeting is this test's own. */
    private void meetings() {
        var called = "/moter/demo-mote-innkalt";
        var held = "/moter/demo-mote-holdt";
        table.page("/moter", "/moter", "GRF2345/FG");
        table.page("/moter/ny", "/moter/ny", "G/G");
        table.page("/moter/{id}", called, "GRF2345");
        table.page("/moter/{id}/avlys", called + "/avlys", "G");
        table.page("/moter/{id}/flytt", called + "/flytt", "G");
        table.page("/moter/{id}/apne", called + "/apne", "G");
        table.page("/moter/{id}/saker/ny", called + "/saker/ny", "G");
        table.page("/moter/{id}/saker/{agendaCase}", called + "/saker/demo-mote-innkalt-2", "GRF2345");
        table.page("/moter/{id}/saker/{agendaCase}/endre", called + "/saker/demo-mote-innkalt-2/endre", "G");
        table.page("/moter/{id}/saker/{agendaCase}/ta-av", called + "/saker/demo-mote-innkalt-2/ta-av", "G");
        var paper = paper("demo-mote-innkalt-2");
        table.page("/moter/{id}/saker/{agendaCase}/papirer/{paper}", called + paper, "GRF");
        table.page("/moter/{id}/saker/{agendaCase}/papirer/{paper}/trekk", called + paper + "/trekk", "G");
        table.page("/moter/{id}/protokoll", held + "/protokoll", "GRF2345");
        table.page("/moter/{id}/protokoll.pdf", held + "/protokoll.pdf", "GRF2345");
        var at = "/api/meetings/{meeting}";
        var over = "/api/meetings/demo-mote-holdt";
        var one = "/cases/demo-mote-holdt-2";
        table.command("/api/meetings", "/api/meetings", Bodies.meeting("demo-forum"), "G");
        table.command(at + "/cases", over + "/cases", Bodies.agendaCase(), "G");
        table.command(at + "/cases/{agendaCase}", over + one, Bodies.agendaCase(), "G");
        table.command(at + "/cases/{agendaCase}/removal", over + one + "/removal", Bodies.withdrawal(), "G");
        var pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        table.command(
                at + "/cases/{agendaCase}/papers",
                over + one + "/papers",
                new String(Multipart.of(Map.of("title", "Prøve"), "a.pdf", pdf), StandardCharsets.UTF_8),
                "G");
        table.command(
                at + "/cases/{agendaCase}/papers/{paper}/withdrawal",
                "/api/meetings/demo-mote-holdt"
                        + paper("demo-mote-holdt-2")
                                .replace("/saker/", "/cases/")
                                .replace("/papirer/", "/papers/")
                        + "/withdrawal",
                Bodies.withdrawal(),
                "G");
        table.command(at + "/notice", over + "/notice", "{}", "G");
        table.command(at + "/cancellation", over + "/cancellation", Bodies.withdrawal(), "G");
        table.command(
                at + "/cases/{agendaCase}/impartiality",
                over + one + "/impartiality",
                "{\"impartiality\":\"IMPARTIAL\"}",
                "F2345");
        table.command(at + "/opening", over + "/opening", "{\"present\":[\"ingen\"]}", "G");
        table.command(at + "/cases/{agendaCase}/votes", over + one + "/votes", "{\"choice\":\"FOR\"}", "F2345");
        table.command(
                at + "/cases/{agendaCase}/conclusion",
                over + one + "/conclusion",
                "{\"way\":\"BY_CONSENSUS\",\"text\":\"Ja.\"}",
                "G");
        table.command(
                at + "/move",
                over + "/move",
                "{\"day\":\"2060-03-11\",\"time\":\"10.00\",\"place\":\"Her\",\"reason\":\"Prøve\"}",
                "G");
        table.command(at + "/arrivals", over + "/arrivals", "{\"person\":\"ingen\"}", "G");
        table.command(at + "/departures", over + "/departures", "{\"person\":\"ingen\"}", "G");
        table.command(at + "/closing", over + "/closing", "{}", "G");
        table.command(at + "/minutes/remarks", over + "/minutes/remarks", "{\"remark\":\"Feil.\"}", "GF2345");
        table.command(at + "/minutes/approvals", over + "/minutes/approvals", "{}", "F2345");
        table.command(
                at + "/minutes/keeping", over + "/minutes/keeping", "{\"sha256\":\"" + "0".repeat(64) + "\"}", "G");
    }

    /** The path, from its meeting on, of the one paper that lies with a case of the demo. */
    private String paper(String agendaCase) {
        return "/saker/" + agendaCase + "/papirer/"
                + service.sql()
                        .sql("select sha256 from meetings.paper where agenda_case = ? order by at limit 1")
                        .param(agendaCase)
                        .query(String.class)
                        .single();
    }

    private void allocation() {
        var county = "TtLUWwSsKOCGRHF2345";
        var counties = county + "/TLUWSOCHFG";
        var frame = service.done(Persona.GOVERNOR, "/api/frames", Bodies.frame(2039));
        var model = service.done(Persona.GOVERNOR, "/api/allocation-models", Bodies.allocationModel());
        var approved = "demo-modell-rogaland";
        var kept = service.done(Persona.FORUM_MEMBER, "/api/scenarios", Bodies.scenario(approved));
        table.page("/ramme", "/ramme", EVERYBODY);
        table.page("/ramme/ny", "/ramme/ny", "G/G");
        table.page("/ramme/{id}", "/ramme/" + frame, EVERYBODY);
        table.page("/ramme/{id}/endre", "/ramme/" + frame + "/endre", "G");
        table.page("/fordeling", "/fordeling", counties);
        table.page("/fordeling/modeller", "/fordeling/modeller", counties);
        table.page("/fordeling/modeller/ny", "/fordeling/modeller/ny", "G/G");
        table.page("/fordeling/modeller/{id}", "/fordeling/modeller/" + model, county);
        table.page("/fordeling/modeller/{id}/endre", "/fordeling/modeller/" + model + "/endre", "G");
        table.page("/fordeling/modeller/{id}/godkjenn", "/fordeling/modeller/" + model + "/godkjenn", "G");
        table.page("/fordeling/hva-om", "/fordeling/hva-om?modell=" + approved, county);
        table.page("/fordeling/sammenlign", "/fordeling/sammenlign?a=demo-r-modellen&b=demo-r-mindre-uh", county);
        table.page("/fordeling/{id}", "/fordeling/demo-r-modellen", county);
        table.page("/fordeling/{id}?format", "/fordeling/demo-r-modellen?format=csv", county);
        table.page("/fordeling/{id}/{recipient}", "/fordeling/demo-r-modellen/demo-k1103", county);
        table.page("/fordeling/{id}/forkast", "/fordeling/demo-r-modellen/forkast", "GF2345");
        table.command("/api/frames", "/api/frames", Bodies.frame(2040), "G/G");
        table.command("/api/frames/{frame}", "/api/frames/" + frame, Bodies.frameChange(), "G");
        var models = "/api/allocation-models";
        table.command(models, models, Bodies.allocationModel(), "G/G");
        table.command(models + "/{model}", models + "/" + model, Bodies.allocationModelChange(), "G");
        table.command(models + "/{model}/approval", models + "/" + model + "/approval", "{}", "G");
        table.command("/api/scenarios", "/api/scenarios", Bodies.scenario(approved), "GF2345");
        table.command(
                "/api/scenarios/{scenario}/discard",
                "/api/scenarios/" + kept + "/discard",
                "{\"reason\":\"Prøve\"}",
                "GF2345");
    }

    /** What is adopted is for all; the commands are stopped by a rule for those who may, or change what is this test's own. */
    private void recommendations() {
        var ours = "/innstillinger/demo-innstilling-rogaland";
        var own = service.done(Persona.GOVERNOR, "/api/recommendations", "{\"year\":2041}");
        table.page("/innstillinger", "/innstillinger", EVERYBODY);
        table.page("/innstillinger/ny", "/innstillinger/ny", "G/G");
        table.page("/innstillinger/{id}", ours, EVERYBODY);
        table.page("/innstillinger/{id}?format", ours + "?fane=fordeling&format=csv", EVERYBODY);
        table.page("/innstillinger/{id}/versjon/{number}", ours + "/versjon/1", EVERYBODY);
        table.page("/innstillinger/{id}/versjon/{number}/{recipient}", ours + "/versjon/1/demo-k1103", EVERYBODY);
        table.page("/innstillinger/{id}/prioriter", "/innstillinger/" + own + "/prioriter", "G");
        table.page("/innstillinger/{id}/vedta", "/innstillinger/" + own + "/vedta", "G");
        table.page("/innstillinger/{id}/send", "/innstillinger/" + own + "/send", "G");
        var at = "/api/recommendations/{recommendation}";
        var here = "/api/recommendations/" + own;
        table.command("/api/recommendations", "/api/recommendations", "{\"year\":2042}", "G/G");
        table.command(at + "/priorities", here + "/priorities", "{\"measures\":[]}", "G");
        table.command(at + "/adoption", here + "/adoption", """
                {"scenario":"demo-r-modellen","meeting":"demo-mote-fordeling-rogaland",
                 "agendaCase":"demo-mote-fordeling-rogaland-1"}""", "G");
        table.command(at + "/sending", here + "/sending", "{}", "G");
    }

    /** What is approved is for all; the commands are stopped by a rule for those who may. */
    private void decisions() {
        var office = Persona.GOVERNOR.organisation();
        var year = LocalDate.ofInstant(service.clock().instant(), ZoneId.of("Europe/Oslo"))
                .getYear();
        var ours = "/vedtak/" + office + "/" + year;
        var approved = GrantId.of(office, year, new OrganisationId("demo-k1103"));
        var waiting = GrantId.of(office, year, new OrganisationId("demo-k1106"));
        var county = "/vedtak/{county}/{year:\\d{4}}";
        table.page("/vedtak", "/vedtak", EVERYBODY);
        table.page(county, ours, EVERYBODY);
        table.page(county + "?format", ours + "?format=csv", EVERYBODY);
        table.page(county + "/forbered", ours + "/forbered", "G");
        table.page(county + "/godkjenn", ours + "/godkjenn", "G");
        table.page(county + "/{recipient}/forbered", ours + "/demo-k1103/forbered", "G");
        table.page("/vedtak/malform", "/vedtak/malform", "OCH/OCH");
        table.command(
                "/api/organisations/{organisation}/letter-language",
                "/api/organisations/demo-havstrand/letter-language",
                "{\"language\":\"BOKMAAL\"}",
                "O");
        table.page("/vedtak/adresse/{organisation}", "/vedtak/adresse/demo-havstrand", "OG");
        table.command(
                "/api/organisations/{organisation}/letter-address",
                "/api/organisations/demo-havstrand/letter-address",
                "{\"email\":\"post@havstrand.example\"}",
                "OG");
        table.page("/vedtak/sak/{id}", "/vedtak/sak/" + approved, EVERYBODY);
        table.page("/vedtak/sak/{id}/godkjenn", "/vedtak/sak/" + waiting + "/godkjenn", "G");
        table.page("/vedtak/sak/{id}/send-tilbake", "/vedtak/sak/" + waiting + "/send-tilbake", "G");
        awaitLetter(approved);
        table.page("/vedtak/sak/{id}/brev/{number}", "/vedtak/sak/" + approved + "/brev/1", EVERYBODY);
        table.command(
                "/api/grants/{grant}/letter-order",
                "/api/grants/" + approved + "/letter-order",
                "{\"number\":99}",
                "G");
        table.command("/api/grants", "/api/grants", Bodies.decision(year), "G/G");
        table.command("/api/grants/{grant}/approval", "/api/grants/" + waiting + "/approval", "{\"number\":99}", "G");
        table.command(
                "/api/grants/{grant}/sending-back",
                "/api/grants/" + waiting + "/sending-back",
                "{\"number\":99,\"remark\":\"Nei.\"}",
                "G");
        var whole = "/api/county-decisions";
        table.command(whole + "/preparation", whole + "/preparation", Bodies.countyDecisions(year), "G/G");
        table.command(
                whole + "/approval", whole + "/approval", "{\"year\":" + year + ",\"count\":9999,\"sum\":1}", "G/G");
    }

    /** It is made and kept by itself, some seconds after the approval. */
    private void awaitLetter(GrantId grant) {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!service.sql()
                .sql("select exists (select from decisions.decision where grant_id = ? and letter is not null)")
                .param(grant.value())
                .query(Boolean.class)
                .single()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No letter is made of " + grant);
            }
        }
    }
}
