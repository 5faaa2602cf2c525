package no.dekom.deploy.login;

import static org.assertj.core.api.Assertions.assertThat;

import no.dekom.deploy.TheService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;

/** A session lies in the database: another process knows it, and so does this one after a restart. */
class SessionSurvivesTest {

    @Test
    void who_was_logged_in_still_is_after_a_restart_and_in_a_process_with_one_side() {
        var service = TheService.shared();
        var session = service.visitor().logIn(Persona.GOVERNOR).session();
        try (var query = TheService.start(service.database(), "demo,query")) {
            assertThat(query.visitor()
                            .get("/kilder", "Cookie", "dekom=" + session)
                            .body())
                    .contains(Persona.GOVERNOR.fullName());
            assertThat(query.visitor().get("/api/nothing").statusCode()).isEqualTo(401);
        }
        try (var command = TheService.start(service.database(), "demo,command")) {
            var visitor = command.visitor();
            assertThat(visitor.get("/api/nothing", "Cookie", "dekom=" + session).statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get("/api/nothing", "Authorization", no.dekom.deploy.Visitor.basic(Persona.OWNER))
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
