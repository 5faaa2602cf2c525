package no.dekom.deploy.browser;

import java.util.List;
import no.dekom.deploy.browser.Onlooker.Shown;
import no.dekom.deploy.demo.Persona;

/** The pages of the auditor's desk to look at. */
final class DeskPages {

    private DeskPages() {}

    static List<Shown> all() {
        var at = "/kontroll/{id}";
        var here = "/kontroll/demo-kontroll";
        return List.of(
                new Shown("/kontroll", Persona.AUDITOR, "/kontroll?liste=DEPARTURE", "kontroll"),
                new Shown("/kontroll/ny", Persona.AUDITOR, "/kontroll/ny", null),
                new Shown("/kontroll/funn", Persona.T_GOVERNOR, "/kontroll/funn", null),
                new Shown("/kontroll/nytt-funn", Persona.AUDITOR, "/kontroll/nytt-funn?fakta=1", null),
                new Shown(
                        "/kontroll/nytt-funn",
                        Persona.AUDITOR,
                        "/kontroll/nytt-funn?fakta=1&kontroll=demo-kontroll",
                        "kontroll-nytt-funn"),
                new Shown(at, Persona.AUDITOR, here, "kontroll-sak"),
                new Shown(at + "/avslutt", Persona.AUDITOR, here + "/avslutt", null),
                new Shown(at + "/utvalg", Persona.AUDITOR, here + "/utvalg", "kontroll-trekk"),
                new Shown(at + "/utvalg/{number}", Persona.AUDITOR, here + "/utvalg/1", "kontroll-utvalg"),
                new Shown(at + "/funn/{number}", Persona.AUDITOR, here + "/funn/2", null),
                new Shown(at + "/funn/{number}", Persona.T_GOVERNOR, here + "/funn/2", "kontroll-funn"));
    }
}
