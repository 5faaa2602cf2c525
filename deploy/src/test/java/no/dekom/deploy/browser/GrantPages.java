package no.dekom.deploy.browser;

import java.util.ArrayList;
import java.util.List;
import no.dekom.deploy.browser.Onlooker.Shown;
import no.dekom.deploy.demo.Persona;
import no.dekom.events.OrganisationId;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.decisions.GrantId;

/** The pages of what becomes of a grant: decided, complained of, accounted for and paid. */
final class GrantPages {

    private final List<Shown> pages = new ArrayList<>();
    private final int year;

    GrantPages(int year) {
        this.year = year;
    }

    List<Shown> all() {
        decisions();
        complaints();
        accounts();
        payments();
        return pages;
    }

    private void add(String route, Persona persona, String path, String picture) {
        pages.add(new Shown(route, persona, path, picture));
    }

    private void decisions() {
        var office = Persona.GOVERNOR.organisation();
        var ours = "/vedtak/" + office + "/" + year;
        var county = "/vedtak/{county}/{year:\\d{4}}";
        var taken = "/vedtak/sak/" + GrantId.of(office, year, new OrganisationId("demo-k1108"));
        var waiting = "/vedtak/sak/" + GrantId.of(office, year, new OrganisationId("demo-k1106"));
        add("/vedtak", Persona.GOVERNOR, "/vedtak", "vedtak");
        add(county, Persona.GOVERNOR, ours, "vedtak-fylke");
        add(county, Persona.TEACHER, ours, null);
        add(county + "/forbered", Persona.GOVERNOR, ours + "/forbered", "vedtak-forbered-alle");
        add(county + "/godkjenn", Persona.GOVERNOR, ours + "/godkjenn", "vedtak-godkjenn-alle");
        add(county + "/{recipient}/forbered", Persona.GOVERNOR, ours + "/demo-k1108/forbered", "vedtak-forbered");
        add("/vedtak/malform", Persona.T_OWNER, "/vedtak/malform", null);
        add("/vedtak/adresse/{organisation}", Persona.T_OWNER, "/vedtak/adresse/demo-orland", "vedtak-adresse");
        add("/vedtak/sak/{id}", Persona.GOVERNOR, taken, "vedtak-sak");
        add("/vedtak/sak/{id}", Persona.GOVERNOR, taken + "?fane=historikk", null);
        add("/vedtak/sak/{id}/godkjenn", Persona.GOVERNOR, waiting + "/godkjenn", "vedtak-godkjenn");
        add("/vedtak/sak/{id}/send-tilbake", Persona.GOVERNOR, waiting + "/send-tilbake", null);
    }

    private void complaints() {
        var ours = GrantId.of(Persona.GOVERNOR.organisation(), year, new OrganisationId("demo-k1108"));
        var theirs = Persona.T_GOVERNOR.organisation();
        var orland = GrantId.of(theirs, year, Persona.T_OWNER.organisation());
        var waits = "/klager/" + ComplaintId.of(GrantId.of(theirs, year, new OrganisationId("demo-k5001")), 1);
        add("/klager", Persona.T_GOVERNOR, "/klager", "klager");
        add("/klager", Persona.T_OWNER, "/klager", null);
        add("/klager/ny/{grant}/{number}", Persona.T_OWNER, "/klager/ny/" + orland + "/1", "klage-ny");
        add("/klager/frist/{grant}/{number}", Persona.GOVERNOR, "/klager/frist/" + ours + "/1", null);
        add("/klager/{id}", Persona.T_GOVERNOR, waits, "klage");
        add("/klager/{id}", Persona.T_GOVERNOR, waits + "?fane=historikk", null);
        for (var act : List.of("vurder", "avvis", "iverksett", "avgjort")) {
            add("/klager/{id}/{act}", Persona.T_GOVERNOR, waits + "/" + act, null);
        }
    }

    private void accounts() {
        var office = Persona.GOVERNOR.organisation();
        var there = Persona.T_GOVERNOR.organisation();
        var county = "/regnskap/{county}/{year:\\d{4}}";
        var ours = "/regnskap/" + office + "/" + year;
        var settled = "/regnskap/sak/" + GrantId.of(office, year, Persona.OWNER.organisation());
        var pending = "/regnskap/sak/" + GrantId.of(office, year, new OrganisationId("demo-steiner-eier"));
        var sent = "/regnskap/sak/" + GrantId.of(there, year, Persona.T_COORDINATOR.organisation());
        var one = "/regnskap/sak/{id}";
        add("/regnskap", Persona.GOVERNOR, "/regnskap", "regnskap");
        add("/regnskap", Persona.OWNER, "/regnskap", null);
        add(county, Persona.GOVERNOR, ours, "regnskap-fylke");
        add(county, Persona.TEACHER, ours, null);
        add(one, Persona.OWNER, settled, "regnskap-sak");
        add(one, Persona.GOVERNOR, settled + "?fane=historikk", null);
        add(one + "/rapporter", Persona.OWNER, settled + "/rapporter", "regnskap-rapporter");
        add(one + "/godta", Persona.T_GOVERNOR, sent + "/godta", "regnskap-godta");
        add(one + "/send-tilbake", Persona.GOVERNOR, settled + "/send-tilbake", null);
        add(one + "/oppgjor", Persona.GOVERNOR, settled + "/oppgjor", "regnskap-oppgjor");
        add(one + "/oppgjor/godkjenn", Persona.GOVERNOR_2, pending + "/oppgjor/godkjenn", "regnskap-oppgjor-godkjenn");
        add(one + "/oppgjor/send-tilbake", Persona.GOVERNOR_2, pending + "/oppgjor/send-tilbake", null);
        add(one + "/betalt-tilbake", Persona.GOVERNOR, settled + "/betalt-tilbake", null);
    }

    private void payments() {
        var all = "/utbetalinger";
        var returned =
                all + "/sak/" + GrantId.of(Persona.GOVERNOR.organisation(), year, new OrganisationId("demo-k1108"));
        var orland =
                all + "/sak/" + GrantId.of(Persona.T_GOVERNOR.organisation(), year, Persona.T_OWNER.organisation());
        var file = all + "/filer/demo-betalingsfil-rogaland";
        add(all, Persona.GOVERNOR, all, "utbetalinger");
        add(all, Persona.T_OWNER, all, null);
        add(all + "/planlegg", Persona.GOVERNOR, all + "/planlegg", null);
        add(all + "/bestill", Persona.GOVERNOR, all + "/bestill", "utbetaling-bestill");
        add(all + "/godkjenn", Persona.GOVERNOR_2, all + "/godkjenn", null);
        add(all + "/lag-fil", Persona.GOVERNOR, all + "/lag-fil", null);
        add(all + "/sak/{id}", Persona.GOVERNOR, returned, "utbetaling-sak");
        add(all + "/sak/{id}/planlegg", Persona.GOVERNOR, returned + "/planlegg", null);
        add(all + "/sak/{id}/vilkar", Persona.T_OWNER, orland + "/vilkar", null);
        add(all + "/sak/{id}/egenandel", Persona.T_OWNER, orland + "/egenandel", null);
        add(all + "/sak/{id}/trekk/{number}", Persona.GOVERNOR, returned + "/trekk/2", null);
        add(all + "/filer/{id}", Persona.GOVERNOR, file, "betalingsfil");
        add(all + "/filer/{id}/svar", Persona.GOVERNOR, file + "/svar", null);
        add(all + "/konto/{organisation}", Persona.GOVERNOR_2, all + "/konto/demo-rogaland-fylke", "konto");
    }
}
