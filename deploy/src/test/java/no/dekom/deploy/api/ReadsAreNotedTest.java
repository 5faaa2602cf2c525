package no.dekom.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.Routes;
import no.dekom.query.audit.CaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page and file of the service that is of one thing is of a case whose reads are noted, or is named here with why not. */
@ExtendWith(DemoService.Running.class)
class ReadsAreNotedTest {

    /** The same for all: rule sets, models, frames, survey forms and the catalogue; and whose address is a key of its own. */
    private static final List<String> FOR_ALL = List.of(
            "/regelsett/",
            "/fordeling/modeller/",
            "/ramme/",
            "/undersokelser/skjema/",
            "/tiltaksbank/",
            "/kalender/",
            "/svar/",
            "/assets/");

    /** What one has brought oneself, what others have read, lists of a county and year, and the seal of all facts. */
    private static final List<String> NO_CASE =
            List.of("/import/", "/innsyn/", "/vedtak/{county}", "/regnskap/{county}", "/seal/");

    private final DemoService service;

    ReadsAreNotedTest(DemoService service) {
        this.service = service;
    }

    private static boolean isOfOneThing(String route) {
        return route.startsWith("/") && !route.startsWith("/api/") && route.contains("{");
    }

    @Test
    void every_address_of_one_thing() {
        var routes = Routes.of(service).stream()
                .filter(route -> route.startsWith("GET "))
                .map(route -> route.substring(4).replaceAll("\\?.*", ""))
                .filter(ReadsAreNotedTest::isOfOneThing)
                .toList();
        assertThat(routes).hasSizeGreaterThan(80);
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            var excepted = java.util.stream.Stream.concat(FOR_ALL.stream(), NO_CASE.stream())
                    .anyMatch(route::startsWith);
            var example = route.replaceAll("\\{[^}]*\\[1-6]}", "1")
                    .replaceAll("\\{position}", "1")
                    .replace("/sak/{kind}", "/sak/GRANT");
            if (CaseAddress.of(example.replaceAll("\\{[^}]*}", "x1")).isPresent() == excepted) {
                wrong.add(route);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_list_is_no_case() {
        var lists = Routes.of(service).stream()
                .filter(route -> route.startsWith("GET /"))
                .map(route -> route.substring(4).replaceAll("\\?.*", ""))
                .filter(route -> !route.contains("{"))
                .filter(route -> CaseAddress.of(route).isPresent())
                .toList();
        assertThat(lists).isEmpty();
    }
}
