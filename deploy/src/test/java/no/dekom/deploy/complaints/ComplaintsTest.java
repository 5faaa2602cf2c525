package no.dekom.deploy.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import no.dekom.calendar.ComplaintDeadline;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.MovedClock;
import no.dekom.deploy.demo.Persona;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.decisions.GrantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a decision by way of a complaint to the decision that it led to, by those whose work it is. */
@ExtendWith(DemoService.Running.class)
class ComplaintsTest {

    private static final Persona RECIPIENT = Persona.COORDINATOR;
    private static final Persona NINA = Persona.GOVERNOR;
    private static final Persona ANDERS = Persona.GOVERNOR_2;

    private final DemoService service;
    private final int year;
    private final GrantId grant;
    private final ComplaintId complaint;
    private String last;

    ComplaintsTest(DemoService service) {
        this.service = service;
        this.year = today().getYear();
        this.grant = GrantId.of(NINA.organisation(), year, RECIPIENT.organisation());
        this.complaint = ComplaintId.of(grant, 1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(service.clock().instant(), ZoneId.of("Europe/Oslo"));
    }

    private String act(String name) {
        return "/api/complaints/" + complaint + "/" + name;
    }

    private void done(Persona who, String path, String json) {
        var answer = service.post(who, path, json);
        assertThat(answer.statusCode() / 100).as(answer.body()).isEqualTo(2);
        last = answer.headers().firstValue("X-Event-Id").orElseThrow();
    }

    private void refused(Persona who, String path, String json, int status, String rule) {
        var answer = service.post(who, path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(rule);
    }

    private void decide(int number, int kroner) {
        var kind = number == 1 ? "\"ORIGINAL\"" : "\"REVERSED\",\"changes\":" + (number - 1);
        done(NINA, "/api/grants", """
                {"year":%d,"recipient":"%s","kind":%s,"recommendation":"demo-innstilling-rogaland","version":1,
                 "granted":%d,"reason":"Nettverket samler skolene.","ownShare":%d,"from":"%d-01-01","to":"%d-12-31",
                 "reportBy":"%d-01-15"}""".formatted(
                        year, RECIPIENT.organisation(), kind, kroner, kroner, year, year, year + 1));
        done(ANDERS, "/api/grants/" + grant + "/approval", "{\"number\":" + number + "}");
    }

    private String filing(String lateBecause) {
        return """
                {"grant":"%s","number":1,"asked":"2 000 kr","why":"Samlingene koster mer.","lateBecause":"%s"}""".formatted(grant, lateBecause);
    }

    private LocalDate notice() {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (true) {
            var day = service.sql()
                    .sql(
                            "select notice from command.complainable where grant_id = ? and number = 1 and notice is not null")
                    .param(grant.value())
                    .query(LocalDate.class)
                    .optional();
            if (day.isPresent()) {
                return day.get();
            }
            assertThat(System.nanoTime()).as("no notice is sent").isLessThan(end);
        }
    }

    private long deferred() {
        return service.sql()
                .sql("select count(*) from command.deferred_effect where grant_id = ?")
                .param(grant.value())
                .query(Long.class)
                .single();
    }

    /** As it is when the last act is seen. */
    private String page(Persona who, String path) {
        var answer = service.get(who, path + "?after=" + last);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().replace('\u00a0', ' ');
    }

    @Test
    void a_complaint_a_day_late_is_refused_and_one_in_an_extended_deadline_leads_to_a_new_decision() {
        decide(1, 1_000);
        var lastDay = ComplaintDeadline.lastDay(notice(), 3);
        var dayAfter = Duration.ofDays(ChronoUnit.DAYS.between(today(), lastDay) + 1);
        MovedClock.ahead(service.clock(), dayAfter, () -> {
            refused(RECIPIENT, "/api/complaints", filing(""), 409, "ComplaintIsInTime");
            refused(NINA, "/api/complaints", filing(""), 403, "TheRecipientComplains");
            refused(Persona.OWNER, "/api/complaints", filing(""), 403, "TheRecipientComplains");
            var extension = "{\"grant\":\"%s\",\"number\":1,\"to\":\"%s\",\"reason\":\"Ferie.\"}"
                    .formatted(grant, lastDay.plusDays(3));
            refused(Persona.T_GOVERNOR, "/api/complaints/deadlines", extension, 403, "GovernorOfTheCounty");
            done(NINA, "/api/complaints/deadlines", extension);
            done(RECIPIENT, "/api/complaints", filing(""));
            refused(RECIPIENT, "/api/complaints", filing(""), 409, "ComplaintIsFiledOnce");
            treated();
        });
    }

    private void treated() {
        assertThat(page(RECIPIENT, "/klager/" + complaint)).contains("Til behandling hos statsforvalteren", "2 000 kr");
        assertThat(service.get(Persona.T_COORDINATOR, "/klager/" + complaint).statusCode())
                .isEqualTo(404);
        assertThat(page(NINA, "/")).contains("Vurder klagen fra Kompetansenettverket Havstrand");
        done(NINA, act("deferral"), "{\"reason\":\"Usikkert beløp.\"}");
        assertThat(deferred()).isEqualTo(1);

        var change = "{\"outcome\":\"CHANGE\",\"reason\":\"Samlingene koster mer.\"}";
        refused(Persona.T_GOVERNOR, act("reconsideration"), change, 403, "GovernorOfTheCountyTreatsComplaints");
        refused(RECIPIENT, act("reconsideration"), change, 403, "GovernorOfTheCountyTreatsComplaints");
        done(ANDERS, act("reconsideration"), change);
        refused(ANDERS, act("reconsideration"), change, 409, "ComplaintStands");
        assertThat(page(NINA, "/klager/" + complaint)).contains("Forbered nytt vedtak");
        assertThat(deferred()).as("until the new decision").isEqualTo(1);

        decide(2, 2_000);
        assertThat(deferred()).isZero();
        assertThat(page(RECIPIENT, "/klager/" + complaint)).contains("Klagen er ferdig. Et nytt vedtak er truffet.");
        assertThat(page(RECIPIENT, "/vedtak/sak/" + grant)).contains("Det er klaget på vedtak nr. 1");
        assertThat(page(Persona.TEACHER, "/vedtak/sak/" + grant)).doesNotContain("klaget");
    }
}
