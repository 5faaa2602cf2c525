package no.dekom.deploy.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import no.dekom.deploy.TheService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A session lies in the database: another process knows it, and so does this one after a restart. */
class SessionSurvivesTest {

    @Test
    void a_request_that_ends_after_the_login_that_it_began_before_logs_nobody_out() {
        var visitor = TheService.shared().visitor();
        visitor.get("/logg-inn");
        var slow = slowRequest(visitor.session());
        visitor.post("/logg-inn", Map.of("person", Persona.GOVERNOR.subject(), "til", "/kilder"));
        slow.run();
        assertThat(visitor.get("/kilder").body()).contains(Persona.GOVERNOR.fullName());
    }

    /** Reads the session now, and writes it when it runs, as the filter does at the beginning and the end of a request. */
    @SuppressWarnings("unchecked")
    private static Runnable slowRequest(String cookie) {
        var sessions = (SessionRepository<Session>) TheService.shared().part(SessionRepository.class);
        var session = sessions.findById(new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8));
        return () -> {
            session.setLastAccessedTime(Instant.now());
            sessions.save(session);
        };
    }

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
