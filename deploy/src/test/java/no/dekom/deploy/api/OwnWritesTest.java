package no.dekom.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.Routes;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever acts sees the act on the next page; and the description of the API names every command. */
@ExtendWith(DemoService.Running.class)
class OwnWritesTest {

    private final DemoService service;

    OwnWritesTest(DemoService service) {
        this.service = service;
    }

    @Test
    void the_next_page_shows_the_act_fifty_times_in_a_row() {
        var round = service.openRound();
        for (var time = 1; time <= 50; time++) {
            var answer = service.send(service.request(Persona.OWNER, "/api/seed-fund-rounds/" + round + "/own-money")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(Bodies.ownMoney(1))));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var event = answer.headers().firstValue("X-Event-Id").orElseThrow();
            var page = service.get(Persona.OWNER, "/runder/" + round + "?after=" + event);
            assertThat(page.headers().firstValue("X-Not-Yet"))
                    .as("time " + time)
                    .isEmpty();
            assertThat(page.body().replaceAll("[\\s\\u00a0\\u202f\\u2009]", ""))
                    .contains(String.format(Locale.ROOT, "%dkr", 150_000 + time));
        }
    }

    @Test
    void every_command_is_described() {
        var described = DemoService.json(service.get(null, "/v3/api-docs")).path("paths");
        var commands = Routes.of(service).stream()
                .filter(route -> route.startsWith("POST /api/") && !route.startsWith("POST /api/drafts/"))
                .map(route -> route.substring(5))
                .toList();
        assertThat(commands)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(described
                                .path(path)
                                .path("post")
                                .path("summary")
                                .asString())
                        .as(path)
                        .isNotBlank());
    }
}
