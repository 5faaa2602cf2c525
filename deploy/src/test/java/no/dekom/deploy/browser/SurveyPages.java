package no.dekom.deploy.browser;

import java.util.List;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.browser.Onlooker.Shown;
import no.dekom.deploy.demo.Persona;
import no.dekom.eventlog.Sha256;

/** The pages of surveys to look at: of a round that is closed, and of one that is open. */
final class SurveyPages {

    private SurveyPages() {}

    /** With a link that nobody was sent: the secret of those that were is kept nowhere. */
    static List<Shown> all(DemoService service) {
        service.sql()
                .sql("insert into register.survey_link (token_sha256, invitation) select ?, id"
                        + " from register.survey_invitation where email = 'larer@demo.example' on conflict do nothing")
                .param(Sha256.of("prove"))
                .update();
        var at = "/undersokelser/{id}";
        var open = "/undersokelser/demo-undersokelse-3";
        var form = "/undersokelser/skjema/demo-skjema";
        return List.of(
                new Shown("/undersokelser", Persona.COORDINATOR, "/undersokelser", "undersokelser"),
                new Shown(
                        "/undersokelser/ny",
                        Persona.COORDINATOR,
                        "/undersokelser/ny?skjema=demo-skjema",
                        "undersokelse-ny"),
                new Shown(at, Persona.TEACHER, "/undersokelser/demo-undersokelse-2", "undersokelse-resultat"),
                new Shown(at, Persona.COORDINATOR, open, "undersokelse-apen"),
                new Shown(at + "/inviter", Persona.COORDINATOR, open + "/inviter", null),
                new Shown(at + "/minn", Persona.COORDINATOR, open + "/minn", null),
                new Shown(at + "/frist", Persona.COORDINATOR, open + "/frist", null),
                new Shown(at + "/lukk", Persona.COORDINATOR, open + "/lukk", null),
                new Shown("/undersokelser/skjema/ny", Persona.COORDINATOR, "/undersokelser/skjema/ny", null),
                new Shown("/undersokelser/skjema/{id}", Persona.TEACHER, form, null),
                new Shown("/undersokelser/skjema/{id}/revider", Persona.COORDINATOR, form + "/revider", null),
                new Shown("/svar/{token}", null, "/svar/prove", "svar"));
    }
}
