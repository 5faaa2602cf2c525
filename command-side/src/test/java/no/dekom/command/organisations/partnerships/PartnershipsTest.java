package no.dekom.command.organisations.partnerships;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.LocalDate;
import no.dekom.command.organisations.Partnership;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import no.dekom.events.organisations.PartnershipId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class PartnershipsTest {

    private static final PartnershipId ID = new PartnershipId("uis-havstrand");
    private static final OrganisationId UIS = new OrganisationId("uis");
    private static final OrganisationId HVL = new OrganisationId("hvl");
    private static final LocalDate FROM = LocalDate.of(2024, 8, 1);
    private static final LocalDate TO = LocalDate.of(2027, 7, 31);
    private static final LocalDate AFTER_THE_RULES = LocalDate.of(2026, 1, 1);
    private static final PartnershipAgreed AGREED =
            new PartnershipAgreed(ID, Havstrand.NETWORK, UIS, PartnerRole.UP1, FROM, TO, "Tre år.");

    private static TestExecutor<Partnership> given(boolean taken, Object... events) {
        var fixture = new AggregateTestFixture<>(Partnership.class);
        fixture.registerInjectableResource(Havstrand.directory()
                .organisation(UIS, OrganisationKind.UNIVERSITY, null)
                .organisation(HVL, OrganisationKind.UNIVERSITY, null));
        fixture.registerInjectableResource(Havstrand.ruleSets());
        fixture.registerInjectableResource(new Partners(null) {
            @Override
            public boolean has(OrganisationId of, PartnerRole kind, LocalDate from, LocalDate to) {
                return taken;
            }
        });
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(events);
    }

    private static AgreeOnPartnership agree(OrganisationId university, PartnerRole kind, LocalDate to) {
        return new AgreeOnPartnership(ID, Havstrand.NETWORK, university, kind, FROM, to, "Tre år.");
    }

    @Test
    void a_coordinator_agrees_for_the_network_and_an_owner_for_itself() {
        given(false)
                .when(agree(UIS, PartnerRole.UP1, TO), by(Havstrand.COORDINATOR))
                .expectEvents(AGREED);
        given(false)
                .when(
                        new AgreeOnPartnership(ID, Havstrand.OWNER, UIS, PartnerRole.UP2, FROM, TO, "Ett tiltak."),
                        by(Havstrand.OWNERS_OFFICER))
                .expectEvents(
                        new PartnershipAgreed(ID, Havstrand.OWNER, UIS, PartnerRole.UP2, FROM, TO, "Ett tiltak."));
        given(false)
                .when(agree(UIS, PartnerRole.UP1, TO), by(Havstrand.OWNERS_OFFICER))
                .expectNoEvents()
                .expectException(notAllowed("PartiesAgreeThemselves"));
        given(false)
                .when(agree(UIS, PartnerRole.UP1, TO), by(Havstrand.DECIDER))
                .expectException(notAllowed("PartiesAgreeThemselves"));
    }

    @Test
    void the_partner_is_a_university_for_six_years_at_most() {
        given(false)
                .when(agree(Havstrand.OWNER, PartnerRole.UP1, TO), by(Havstrand.COORDINATOR))
                .expectException(broken("PartnerIsAUniversity"));
        given(false)
                .when(agree(UIS, PartnerRole.UP1, FROM), by(Havstrand.COORDINATOR))
                .expectException(broken("PartnershipEndsAfterItBegins"));
        given(false)
                .when(agree(UIS, PartnerRole.UP1, FROM.plusYears(6)), by(Havstrand.COORDINATOR))
                .expectException(broken("PeriodWithinSixYears"));
        given(false)
                .when(later(AFTER_THE_RULES, AFTER_THE_RULES.plusYears(6).minusDays(1)), by(Havstrand.COORDINATOR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_rule_set_of_the_first_day_says_how_long() {
        given(false)
                .when(agree(UIS, PartnerRole.UP1, FROM.plusYears(3)), by(Havstrand.COORDINATOR))
                .expectNoEvents()
                .expectException(broken("PeriodWithinTheRuleSet"));
        given(false)
                .when(later(AFTER_THE_RULES, AFTER_THE_RULES.plusYears(4)), by(Havstrand.COORDINATOR))
                .expectSuccessfulHandlerExecution();
    }

    private static AgreeOnPartnership later(LocalDate from, LocalDate to) {
        return new AgreeOnPartnership(ID, Havstrand.NETWORK, UIS, PartnerRole.UP1, from, to, "Lengre.");
    }

    @Test
    void there_is_one_first_partner_at_a_time_and_as_many_second_ones_as_needed() {
        given(true)
                .when(agree(UIS, PartnerRole.UP1, TO), by(Havstrand.COORDINATOR))
                .expectNoEvents()
                .expectException(broken("OneFirstPartnerAtATime"));
        given(true)
                .when(agree(UIS, PartnerRole.UP2, TO), by(Havstrand.COORDINATOR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_partner_changes_within_the_period() {
        var day = LocalDate.of(2025, 8, 1);
        var changed = new PartnerChanged(ID, HVL, day, "Fagmiljøet er flyttet");
        given(false, AGREED)
                .when(new ChangePartner(ID, HVL, day, "Fagmiljøet er flyttet"), by(Havstrand.COORDINATOR))
                .expectEvents(changed);
        given(false, AGREED, changed)
                .when(new ChangePartner(ID, HVL, day.plusDays(1), "Igjen"), by(Havstrand.COORDINATOR))
                .expectException(broken("PartnerIsAnother"));
        given(false, AGREED, changed)
                .when(new ChangePartner(ID, UIS, day, "Tilbake"), by(Havstrand.COORDINATOR))
                .expectException(broken("DayWithinThePeriod"));
        given(false, AGREED)
                .when(new ChangePartner(ID, HVL, TO.plusDays(1), "For sent"), by(Havstrand.COORDINATOR))
                .expectException(broken("DayWithinThePeriod"));
        given(false, AGREED)
                .when(new ChangePartner(ID, HVL, day, "Ikke min"), by(Havstrand.OWNERS_OFFICER))
                .expectException(notAllowed("PartiesAgreeThemselves"));
    }

    @Test
    void it_ends_once_and_within_the_period() {
        var ended = new PartnershipEnded(ID, TO, "Fornyes ikke");
        given(false, AGREED)
                .when(new EndPartnership(ID, TO, "Fornyes ikke"), by(Havstrand.COORDINATOR))
                .expectEvents(ended);
        given(false, AGREED)
                .when(new EndPartnership(ID, TO.plusDays(1), "Fornyes ikke"), by(Havstrand.COORDINATOR))
                .expectException(broken("DayWithinThePeriod"));
        given(false, AGREED, ended)
                .when(new EndPartnership(ID, TO, "Igjen"), by(Havstrand.COORDINATOR))
                .expectException(broken("PartnershipIsNotEnded"));
        given(false, AGREED, ended)
                .when(new ChangePartner(ID, HVL, TO, "Etterpå"), by(Havstrand.COORDINATOR))
                .expectException(broken("PartnershipIsNotEnded"));
    }
}
