package no.dekom.deploy.login;

import static no.dekom.deploy.Visitor.basic;
import static no.dekom.deploy.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import no.dekom.deploy.TheService;
import no.dekom.deploy.demo.Persona;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import org.junit.jupiter.api.Test;

/** One acts in a role that is held today, and in no other. */
class RolesTodayTest {

    private final TheService service = TheService.shared();

    @Test
    void an_ended_role_loses_access_at_once_and_a_new_one_gives_it_back() {
        var visitor = service.visitor().logIn(Persona.STEERING_GROUP_3);
        assertThat(visitor.get("/nothing").statusCode()).isEqualTo(404);
        var person = person(Persona.STEERING_GROUP_3);
        var event = end(person, Role.STEERING_GROUP);
        try {
            var refused = visitor.get("/nothing?after=" + event);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body())
                    .contains("Du har ingen rolle her ennå", Persona.STEERING_GROUP_3.fullName(), person.value());
            var program = service.visitor().get("/api/nothing", "Authorization", basic(Persona.STEERING_GROUP_3));
            assertThat(program.statusCode()).isEqualTo(403);
            assertThat(program.body()).contains("NoRole");
        } finally {
            give(person, Role.STEERING_GROUP);
        }
        assertThat(visitor.get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void who_has_another_role_goes_on_in_that() {
        var visitor = service.visitor().logIn(Persona.WORKING_GROUP_2);
        var person = person(Persona.WORKING_GROUP_2);
        end(person, Role.WORKING_GROUP);
        try {
            assertThat(visitor.get("/kilder").body()).contains("Lærer</span>", "Einerdalen barneskole");
        } finally {
            give(person, Role.WORKING_GROUP);
        }
    }

    @Test
    void one_changes_to_a_role_one_holds() {
        var visitor = service.visitor().logIn(Persona.STEERING_GROUP_2);
        assertThat(visitor.get("/kilder").body()).contains("Styringsgruppa</span>");
        var changed = visitor.post("/rolle", Map.of("role", "SCHOOL_LEADER", "organisation", "demo-blaaskjellvaagen"));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(location(changed)).isEqualTo("/");
        assertThat(visitor.get("/kilder").body()).contains("Skoleleder</span>");
    }

    @Test
    void one_does_not_change_to_a_role_of_others() {
        var visitor = service.visitor().logIn(Persona.TEACHER);
        var refused = visitor.post("/rolle", Map.of("role", "COORDINATOR", "organisation", "demo-network"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/kilder").body()).contains("Lærer</span>");
        var nonsense = visitor.post("/rolle", Map.of("role", "KING", "organisation", "demo-network"));
        assertThat(nonsense.statusCode()).isEqualTo(400);
    }

    private PersonId person(Persona persona) {
        return service.part(DemoPersons.class).find(persona).orElseThrow();
    }

    private String end(PersonId person, Role role) {
        return send(person, "/roles/end", role, "lastDay", today().minusDays(1));
    }

    private void give(PersonId person, Role role) {
        send(person, "/roles", role, "from", today());
    }

    /** As the administrator; returns when the pages know. */
    private String send(PersonId person, String what, Role role, String when, LocalDate day) {
        var answer = service.visitor()
                .postJson(
                        "/api/persons/" + person + what,
                        "{\"role\":\"%s\",\"organisation\":\"demo-network\",\"%s\":\"%s\",\"reason\":\"Styret\"}"
                                .formatted(role, when, day),
                        "Authorization",
                        basic(Persona.ADMINISTRATOR));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var event = answer.headers().firstValue("X-Event-Id").orElseThrow();
        service.visitor().get("/kilder?after=" + event, "Authorization", basic(Persona.ADMINISTRATOR));
        return event;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(service.part(Clock.class).instant(), ZoneId.of("Europe/Oslo"));
    }
}
