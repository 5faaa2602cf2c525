package no.dekom.command.complaints;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.dekom.command.complaints.ComplaintGrounds.Decided;
import no.dekom.command.complaints.consider.ForwardComplaint;
import no.dekom.command.complaints.consider.ReconsiderComplaint;
import no.dekom.command.complaints.consider.SettleComplaint;
import no.dekom.command.complaints.deadline.AdmitLateComplaint;
import no.dekom.command.complaints.deadline.ExtendComplaintDeadline;
import no.dekom.command.complaints.effect.DeferEffect;
import no.dekom.command.complaints.effect.ResumeEffect;
import no.dekom.command.complaints.file.FileComplaint;
import no.dekom.command.complaints.file.WithdrawComplaint;
import no.dekom.command.complaints.reject.RejectComplaint;
import no.dekom.command.directory.Directory;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.complaints.ComplaintEvent.ComplaintDeadlineExtended;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintForwarded;
import no.dekom.events.complaints.ComplaintEvent.ComplaintReconsidered;
import no.dekom.events.complaints.ComplaintEvent.ComplaintRejected;
import no.dekom.events.complaints.ComplaintEvent.ComplaintSettled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintWithdrawn;
import no.dekom.events.complaints.ComplaintEvent.EffectDeferred;
import no.dekom.events.complaints.ComplaintEvent.EffectResumed;
import no.dekom.events.complaints.ComplaintEvent.LateComplaintAdmitted;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.complaints.ComplaintOutcome;
import no.dekom.events.complaints.ComplaintRight;
import no.dekom.events.complaints.Reconsideration;
import no.dekom.events.complaints.RejectionGround;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CoreMatchers;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    private static final OrganisationId COUNTY = new OrganisationId("sf-trondelag");
    private static final OrganisationId OWNER = new OrganisationId("orland");
    private static final ActingAs UNNI = new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, COUNTY);
    private static final ActingAs NEIGHBOUR =
            new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, new OrganisationId("sf-rogaland"));
    private static final ActingAs RANDI = new ActingAs(new PersonId("randi"), Role.SCHOOL_OWNER, OWNER);
    private static final ActingAs TEACHER = new ActingAs(new PersonId("marte"), Role.TEACHER, OWNER);
    private static final ActingAs OTHER_OWNER =
            new ActingAs(new PersonId("olav"), Role.SCHOOL_OWNER, new OrganisationId("afjord"));
    private static final GrantId GRANT = GrantId.of(COUNTY, 2026, OWNER);
    private static final ComplaintId ID = ComplaintId.of(GRANT, 1);
    private static final LocalDate APPROVED = LocalDate.of(2026, 4, 20);

    /** Three weeks after it is Ascension Day, so that Friday the 15th is the last day. */
    private static final LocalDate NOTICE = LocalDate.of(2026, 4, 23);

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 15);
    private static final String LAST_MOMENT = "2026-05-15T21:59:59Z";
    private static final String A_MOMENT_LATE = "2026-05-15T22:00:00Z";
    private static final String SUMMER = "2026-08-03T10:00:00Z";

    private static final ComplaintFiled FILED = filed(LAST_DAY, "");
    private static final ComplaintFiled LATE = filed(LAST_DAY.plusDays(1), "Brevet ble liggende.");
    private static final ComplaintReconsidered KEPT =
            new ComplaintReconsidered(ID, GRANT, 1, Reconsideration.KEEP, "Tallene er riktige.");
    private static final ComplaintForwarded FORWARDED =
            new ComplaintForwarded(ID, GRANT, 1, "Utdanningsdirektoratet", "Vi står ved vedtaket.");
    private static final EffectDeferred DEFERRED = new EffectDeferred(ID, GRANT, 1, "Vanskelig å kreve tilbake.");
    private static final EffectResumed RESUMED = new EffectResumed(ID, GRANT, 1, "");

    private static ComplaintFiled filed(LocalDate day, String lateBecause) {
        return new ComplaintFiled(
                ID, GRANT, 1, COUNTY, OWNER, day, LAST_DAY, "500 000 kr", "Årsverkene er talt feil.", lateBecause);
    }

    private static Decided decided(LocalDate notice, ComplaintRight right, int inForce) {
        return new Decided(COUNTY, OWNER, APPROVED, notice, 3, right, inForce);
    }

    private static FileComplaint file(String lateBecause) {
        return new FileComplaint(ID, GRANT, 1, "500 000 kr", "Årsverkene er talt feil.", lateBecause);
    }

    private static ExtendComplaintDeadline extend(LocalDate to) {
        return new ExtendComplaintDeadline(ID, GRANT, 1, to, "Kontoret var stengt.");
    }

    private static ResultValidator<Complaint> when(
            Decided decided, String at, ActingAs actor, Object command, Object... before) {
        return when(decided, at, actor, null, command, before);
    }

    private static ResultValidator<Complaint> when(
            Decided decided, String at, ActingAs actor, Long read, Object command, Object... before) {
        var fixture = new AggregateTestFixture<>(Complaint.class);
        Directory directory = new FixedDirectory()
                .organisation(COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(OWNER, OrganisationKind.SCHOOL_OWNER, COUNTY)
                .role(UNNI)
                .role(NEIGHBOUR)
                .role(RANDI)
                .role(TEACHER)
                .role(OTHER_OWNER);
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource((ComplaintGrounds)
                (grant, number) -> Optional.ofNullable(decided).filter(it -> number == 1));
        fixture.registerInjectableResource(Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
        var facts = new HashMap<>(by(actor));
        if (read != null) {
            facts.put(Facts.READ_VERSION, read);
        }
        var given = before.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(before);
        return given.when(command, facts);
    }

    private static ResultValidator<Complaint> summer(ActingAs actor, Object command, Object... before) {
        return when(decided(NOTICE, ComplaintRight.UNSAID, 1), SUMMER, actor, command, before);
    }

    private static void refused(String rule, ResultValidator<Complaint> result) {
        result.expectNoEvents().expectException(broken(rule));
    }

    @Test
    void the_recipient_complains_until_midnight_in_norway_on_the_last_day() {
        var decided = decided(NOTICE, ComplaintRight.MAY, 1);
        when(decided, LAST_MOMENT, RANDI, file("")).expectEvents(FILED);
        refused("ComplaintIsInTime", when(decided, A_MOMENT_LATE, RANDI, file("")));
        when(decided, LAST_MOMENT, RANDI, file("Ikke for sent likevel")).expectEvents(FILED);
    }

    @Test
    void a_day_late_it_comes_with_the_reason_and_waits_to_be_admitted() {
        when(decided(NOTICE, ComplaintRight.MAY, 1), A_MOMENT_LATE, RANDI, file("Brevet ble liggende."))
                .expectEvents(LATE);
        refused("ComplaintStands", summer(UNNI, new ReconsiderComplaint(ID, Reconsideration.CHANGE, "Greit."), LATE));
        var admit = new AdmitLateComplaint(ID, "Én dag; ingen er blitt skadelidende.");
        var admitted = new LateComplaintAdmitted(ID, GRANT, 1, "Én dag; ingen er blitt skadelidende.");
        summer(UNNI, admit, LATE).expectEvents(admitted);
        refused("ComplaintStands", summer(UNNI, admit, LATE, admitted));
        refused("ComplaintStands", summer(UNNI, admit, FILED));
        refused(
                "WithinAYearOfTheDecision",
                summer(UNNI, admit, filed(APPROVED.plusYears(1).plusDays(1), "Glemt.")));
        summer(UNNI, new ReconsiderComplaint(ID, Reconsideration.CHANGE, "Greit."), LATE, admitted)
                .expectEvents(new ComplaintReconsidered(ID, GRANT, 1, Reconsideration.CHANGE, "Greit."));
    }

    @Test
    void before_the_notice_has_come_no_deadline_runs() {
        when(decided(null, ComplaintRight.MAY, 1), SUMMER, RANDI, file(""))
                .expectEvents(new ComplaintFiled(
                        ID,
                        GRANT,
                        1,
                        COUNTY,
                        OWNER,
                        LocalDate.of(2026, 8, 3),
                        null,
                        "500 000 kr",
                        "Årsverkene er talt feil.",
                        ""));
    }

    @Test
    void only_the_recipient_complains_of_a_decision_that_is_in_force_and_once() {
        var decided = decided(NOTICE, ComplaintRight.MAY, 1);
        for (var other : List.of(UNNI, TEACHER, OTHER_OWNER)) {
            when(decided, LAST_MOMENT, other, file(""))
                    .expectNoEvents()
                    .expectException(notAllowed("TheRecipientComplains"));
        }
        when(null, LAST_MOMENT, RANDI, file("")).expectNoEvents().expectException(CoreMatchers.isA(NotFound.class));
        refused(
                "ComplaintIsOfTheDecisionInForce",
                when(decided(NOTICE, ComplaintRight.MAY, 2), LAST_MOMENT, RANDI, file("")));
        refused("ComplaintIsFiledOnce", when(decided, LAST_MOMENT, RANDI, file(""), FILED));
        when(decided, LAST_MOMENT, RANDI, file(""), FILED, new ComplaintWithdrawn(ID, GRANT, 1, "Nei."))
                .expectEvents(FILED);
    }

    @Test
    void the_governor_extends_the_deadline_before_it_passes_and_after() {
        var decided = decided(NOTICE, ComplaintRight.MAY, 1);
        var to = LocalDate.of(2026, 8, 14);
        var extended = new ComplaintDeadlineExtended(ID, GRANT, 1, COUNTY, OWNER, to, "Kontoret var stengt.");
        for (var at : List.of(LAST_MOMENT, SUMMER)) {
            when(decided, at, UNNI, extend(to)).expectEvents(extended);
        }
        when(decided, SUMMER, RANDI, file(""), extended)
                .expectEvents(new ComplaintFiled(
                        ID,
                        GRANT,
                        1,
                        COUNTY,
                        OWNER,
                        LocalDate.of(2026, 8, 3),
                        to,
                        "500 000 kr",
                        "Årsverkene er talt feil.",
                        ""));
        refused("NewDeadlineIsLater", when(decided, LAST_MOMENT, UNNI, extend(LAST_DAY)));
        refused("NewDeadlineIsLater", when(decided, SUMMER, UNNI, extend(LocalDate.of(2026, 8, 2))));
        refused("NewDeadlineIsLater", when(decided, SUMMER, UNNI, extend(to), extended));
        refused("WithinAYearOfTheDecision", when(decided, SUMMER, UNNI, extend(LocalDate.of(2027, 4, 21))));
        refused("NobodyHasComplained", when(decided, LAST_MOMENT, UNNI, extend(to), FILED));
        refused("DeadlineRuns", when(decided(null, ComplaintRight.MAY, 1), SUMMER, UNNI, extend(to)));
        for (var other : List.of(RANDI, NEIGHBOUR)) {
            when(decided, SUMMER, other, extend(to))
                    .expectNoEvents()
                    .expectException(notAllowed("GovernorOfTheCountyTreatsComplaints"));
        }
    }

    @Test
    void it_is_rejected_for_lateness_or_where_there_is_no_right() {
        var late = new RejectComplaint(ID, RejectionGround.TOO_LATE, "To måneder for sent.");
        var noRight = new RejectComplaint(ID, RejectionGround.NO_RIGHT, "Kommuner kan ikke klage.");
        summer(UNNI, late, LATE)
                .expectEvents(new ComplaintRejected(ID, GRANT, 1, RejectionGround.TOO_LATE, "To måneder for sent."));
        refused("RejectedAsLateIsLate", summer(UNNI, late, FILED));
        for (var right : List.of(ComplaintRight.MAY_NOT, ComplaintRight.UNSAID)) {
            when(decided(NOTICE, right, 1), SUMMER, UNNI, noRight, FILED, DEFERRED)
                    .expectEvents(
                            new ComplaintRejected(ID, GRANT, 1, RejectionGround.NO_RIGHT, "Kommuner kan ikke klage."),
                            RESUMED);
        }
        refused(
                "RejectedHasNoRightToComplain",
                when(decided(NOTICE, ComplaintRight.MAY, 1), SUMMER, UNNI, noRight, FILED));
        refused("ComplaintStands", summer(UNNI, noRight, FILED, KEPT));
    }

    @Test
    void what_is_kept_goes_to_the_higher_body_and_is_settled_there() {
        var keep = new ReconsiderComplaint(ID, Reconsideration.KEEP, "Tallene er riktige.");
        var forward = new ForwardComplaint(ID, "Utdanningsdirektoratet", "Vi står ved vedtaket.");
        summer(UNNI, keep, FILED).expectEvents(KEPT);
        refused("ComplaintStands", summer(UNNI, forward, FILED));
        summer(UNNI, forward, FILED, KEPT).expectEvents(FORWARDED);
        for (var outcome : ComplaintOutcome.values()) {
            summer(UNNI, settle(outcome, LocalDate.of(2026, 8, 1)), FILED, KEPT, FORWARDED)
                    .expectEvents(settled(outcome));
        }
        summer(UNNI, keep, FILED, KEPT, FORWARDED, settled(ComplaintOutcome.SENT_BACK))
                .expectEvents(KEPT);
        refused("ComplaintStands", summer(UNNI, keep, FILED, KEPT, FORWARDED, settled(ComplaintOutcome.KEPT)));
        for (var day : List.of(LAST_DAY.minusDays(1), LocalDate.of(2026, 8, 4))) {
            refused(
                    "SettledOnADayThatHasBeen",
                    summer(UNNI, settle(ComplaintOutcome.KEPT, day), FILED, KEPT, FORWARDED));
        }
        refused("ComplaintStands", summer(UNNI, settle(ComplaintOutcome.KEPT, LAST_DAY), FILED, KEPT));
    }

    private static SettleComplaint settle(ComplaintOutcome outcome, LocalDate day) {
        return new SettleComplaint(ID, outcome, day, "2026/12", "Telledagen.");
    }

    private static ComplaintSettled settled(ComplaintOutcome outcome) {
        return new ComplaintSettled(ID, GRANT, 1, outcome, LocalDate.of(2026, 8, 1), "2026/12", "Telledagen.");
    }

    @Test
    void the_effect_is_deferred_while_it_is_treated_and_ends_with_a_complaint_that_changes_nothing() {
        var defer = new DeferEffect(ID, "Vanskelig å kreve tilbake.");
        summer(UNNI, defer, FILED).expectEvents(DEFERRED);
        refused("EffectIsNotDeferred", summer(UNNI, defer, FILED, DEFERRED));
        refused("ComplaintIsUnderWay", summer(UNNI, defer, FILED, new ComplaintWithdrawn(ID, GRANT, 1, "Nei.")));
        summer(UNNI, new ResumeEffect(ID, "Sikkerhet er stilt."), FILED, DEFERRED)
                .expectEvents(new EffectResumed(ID, GRANT, 1, "Sikkerhet er stilt."));
        refused("EffectIsDeferred", summer(UNNI, new ResumeEffect(ID, "Nå."), FILED, DEFERRED, RESUMED));
        summer(UNNI, settle(ComplaintOutcome.KEPT, LocalDate.of(2026, 8, 1)), FILED, KEPT, DEFERRED, FORWARDED)
                .expectEvents(settled(ComplaintOutcome.KEPT), RESUMED);
        summer(UNNI, settle(ComplaintOutcome.CHANGED, LocalDate.of(2026, 8, 1)), FILED, KEPT, DEFERRED, FORWARDED)
                .expectEvents(settled(ComplaintOutcome.CHANGED));
        summer(RANDI, new WithdrawComplaint(ID, "Enige."), FILED, DEFERRED)
                .expectEvents(new ComplaintWithdrawn(ID, GRANT, 1, "Enige."), RESUMED);
    }

    @Test
    void nobody_else_treats_it_or_takes_it_back() {
        var acts = List.of(
                new AdmitLateComplaint(ID, "Ja."),
                new RejectComplaint(ID, RejectionGround.TOO_LATE, "Ja."),
                new ReconsiderComplaint(ID, Reconsideration.KEEP, "Ja."),
                new ForwardComplaint(ID, "Der", "Ja."),
                settle(ComplaintOutcome.KEPT, LAST_DAY),
                new DeferEffect(ID, "Ja."),
                new ResumeEffect(ID, "Ja."));
        for (var act : acts) {
            for (var other : List.of(RANDI, NEIGHBOUR, TEACHER)) {
                summer(other, act, FILED)
                        .expectNoEvents()
                        .expectException(notAllowed("GovernorOfTheCountyTreatsComplaints"));
            }
        }
        for (var other : List.of(UNNI, OTHER_OWNER, TEACHER)) {
            summer(other, new WithdrawComplaint(ID, "Nei."), FILED)
                    .expectNoEvents()
                    .expectException(notAllowed("TheRecipientComplains"));
        }
        refused(
                "ComplaintIsUnderWay",
                summer(
                        RANDI,
                        new WithdrawComplaint(ID, "Nei."),
                        new ComplaintDeadlineExtended(ID, GRANT, 1, COUNTY, OWNER, LAST_DAY.plusDays(3), "Ja.")));
    }

    @Test
    void who_acts_on_what_has_changed_since_is_told() {
        when(
                        decided(NOTICE, ComplaintRight.MAY, 1),
                        SUMMER,
                        UNNI,
                        1L,
                        new ReconsiderComplaint(ID, Reconsideration.KEEP, "Ja."),
                        FILED,
                        DEFERRED)
                .expectNoEvents()
                .expectException(CoreMatchers.isA(StaleVersion.class));
    }
}
