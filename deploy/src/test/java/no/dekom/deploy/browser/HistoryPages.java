package no.dekom.deploy.browser;

import java.util.List;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.browser.Onlooker.Shown;
import no.dekom.deploy.demo.Persona;

/** The pages to look at of what has been done and who has read it: facts, a case as it stood, and what is changed in it. */
final class HistoryPages {

    private HistoryPages() {}

    static List<Shown> all(DemoService service) {
        var facts = service.sql()
                .sql(
                        "select position from audit.case_fact where kind = 'APPLICATION' and id = 'demo-lek' order by position")
                .query(Long.class)
                .list();
        var first = facts.getFirst();
        var last = facts.getLast();
        var newest = service.sql()
                .sql("select max(position) from audit.case_fact where id = 'demo-lek'")
                .query(Long.class)
                .single();
        var then = "/per/p" + newest;
        var application = "/soknader/demo-lek";
        return List.of(
                new Shown("/revisjon", Persona.AUDITOR, "/revisjon", "revisjon"),
                new Shown("/revisjon/{position}", Persona.AUDITOR, "/revisjon/" + newest, "faktum"),
                new Shown(
                        "/revisjon/sak/{kind}/{id}",
                        Persona.AUDITOR,
                        "/revisjon/sak/RULE_SET/dekom-2021",
                        "dokumentasjon"),
                new Shown("/formaal", Persona.AUDITOR, "/formaal", "formaal"),
                new Shown("/innsyn", Persona.TEACHER, "/innsyn", "innsyn"),
                new Shown("/innsyn/{kind}/{id}", Persona.TEACHER, "/innsyn/APPLICATION/demo-lek", "innsyn-sak"),
                new Shown("/slik-det-sto", Persona.AUDITOR, "/slik-det-sto?side=" + application, "slik-det-sto"),
                new Shown("/slik-det-sto", Persona.AUDITOR, "/slik-det-sto?side=/sakornfond&dag=2090-01-01", null),
                new Shown("/soknader/{id}", Persona.AUDITOR, then + application, "soknad-slik-den-sto"),
                new Shown("/sakornfond", Persona.COORDINATOR, then + "/sakornfond", null),
                new Shown(
                        "/soknader/{id}",
                        Persona.AUDITOR,
                        application + "?fane=historikk&endret-fra=" + first + "&endret-til=" + last,
                        "historikk-endret"));
    }
}
