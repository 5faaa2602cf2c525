package no.dekom.command.needs;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import no.dekom.command.edge.StaleVersion;
import no.dekom.command.needs.Fjordane.Written;
import no.dekom.command.needs.propose.AmendMeasure;
import no.dekom.command.needs.propose.ProposeMeasure;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureAmended;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** A measure is proposed, and written by its network, its owner and the university together. */
class MeasureWritingTest {

    private static ResultValidator<Measure> propose(MeasureContent content, ActingAs actor) {
        return Fjordane.measure().givenNoPriorActivity().when(new ProposeMeasure(Fjordane.MEASURE, content), by(actor));
    }

    private static ResultValidator<Measure> amend(MeasureContent content, ActingAs actor, Object... given) {
        return Fjordane.measure().given(given).when(new AmendMeasure(Fjordane.MEASURE, content), by(actor));
    }

    @Test
    void the_coordinator_and_the_work_group_begin_on_a_measure_of_the_network() {
        for (var actor : new ActingAs[] {Havstrand.COORDINATOR, Havstrand.ASSESSOR}) {
            propose(Fjordane.begun(), actor).expectEvents(Fjordane.proposed(Fjordane.begun()));
        }
    }

    @Test
    void an_owner_begins_on_a_measure_of_its_own() {
        propose(Fjordane.begun(), Havstrand.OWNERS_OFFICER)
                .expectEvents(
                        new MeasureProposed(Fjordane.MEASURE, Havstrand.NETWORK, Havstrand.OWNER, Fjordane.begun()));
        propose(new Written().joint().content(), Havstrand.OWNERS_OFFICER)
                .expectNoEvents()
                .expectException(broken("JointMeasuresAreTheNetworks"));
    }

    @Test
    void nobody_else_begins_on_a_measure() {
        for (var actor : new ActingAs[] {Havstrand.TEACHER, Fjordane.PARTNER, Fjordane.GOVERNOR}) {
            propose(Fjordane.begun(), actor)
                    .expectNoEvents()
                    .expectException(notAllowed("NetworkOrOwnerWritesMeasures"));
        }
    }

    @Test
    void schools_needs_and_partners_are_those_of_the_network() {
        propose(new Written().schools(Havstrand.ELSEWHERE).content(), Havstrand.COORDINATOR)
                .expectException(broken("SchoolsOfTheMeasureBelong"));
        propose(new Written().needs(Fjordane.NEEDS_ELSEWHERE).content(), Havstrand.COORDINATOR)
                .expectException(broken("NeedsComeFromTheNetwork"));
        propose(new Written().university(Havstrand.OWNER).content(), Havstrand.COORDINATOR)
                .expectException(broken("PartnersAreUniversities"));
    }

    @Test
    void own_share_and_the_part_of_the_university_are_of_the_cost() {
        propose(new Written().budget(Written.line(100, 60, 41)).content(), Havstrand.COORDINATOR)
                .expectNoEvents()
                .expectException(broken("PartsFitTheCost"));
        propose(new Written().budget(Written.line(100, 60, 40)).content(), Havstrand.COORDINATOR)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_university_that_takes_part_puts_its_part_in() {
        var changed = new Written().interimWork("Nytt mellomarbeid.").content();
        amend(changed, Fjordane.PARTNER, Fjordane.proposed(Fjordane.whole()))
                .expectEvents(new MeasureAmended(Fjordane.MEASURE, changed));
        amend(changed, Fjordane.PARTNER, Fjordane.proposed(Fjordane.begun()))
                .expectNoEvents()
                .expectException(notAllowed("NetworkOrOwnerWritesMeasures"));
    }

    @Test
    void another_network_does_not_write_in_it() {
        amend(Fjordane.whole(), Fjordane.NEIGHBOUR, Fjordane.proposed(Fjordane.begun()))
                .expectNoEvents()
                .expectException(notAllowed("NetworkOrOwnerWritesMeasures"));
        amend(Fjordane.whole(), Havstrand.OWNERS_OFFICER, Fjordane.proposed(Fjordane.begun()))
                .expectNoEvents()
                .expectException(notAllowed("NetworkOrOwnerWritesMeasures"));
    }

    @Test
    void what_is_sent_in_or_accepted_stands() {
        var sent = new MeasureSentIn(Fjordane.MEASURE);
        amend(Fjordane.whole(), Havstrand.COORDINATOR, Fjordane.proposed(Fjordane.whole()), sent)
                .expectException(broken("MeasureIsBeingWritten"));
        amend(
                        Fjordane.whole(),
                        Havstrand.COORDINATOR,
                        Fjordane.proposed(Fjordane.whole()),
                        sent,
                        new MeasureAccepted(Fjordane.MEASURE, ""))
                .expectException(broken("MeasureIsNotSettled"));
        amend(new Written().joint().content(), Havstrand.COORDINATOR, Fjordane.proposed(Fjordane.whole()))
                .expectException(broken("JointStaysJoint"));
    }

    @Test
    void who_has_read_an_older_one_sees_it_first() {
        Fjordane.measure()
                .given(Fjordane.proposed(Fjordane.begun()), new MeasureAmended(Fjordane.MEASURE, Fjordane.whole()))
                .when(new AmendMeasure(Fjordane.MEASURE, Fjordane.whole()), by(Havstrand.COORDINATOR, 1))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void the_administrator_brings_in_for_the_organisation_that_has_it() {
        for (var mine : new OrganisationId[] {Havstrand.NETWORK, Havstrand.OWNER}) {
            var owner = mine.equals(Havstrand.OWNER) ? mine : null;
            Fjordane.measure()
                    .givenNoPriorActivity()
                    .when(new ProposeMeasure(Fjordane.MEASURE, mine, Fjordane.begun()), by(Fjordane.ADMINISTRATOR))
                    .expectEvents(new MeasureProposed(Fjordane.MEASURE, Havstrand.NETWORK, owner, Fjordane.begun()));
        }
        Fjordane.measure()
                .given(Fjordane.proposed(Fjordane.begun()))
                .when(
                        new AmendMeasure(Fjordane.MEASURE, Havstrand.NETWORK, Fjordane.whole()),
                        by(Fjordane.ADMINISTRATOR))
                .expectEvents(new MeasureAmended(Fjordane.MEASURE, Fjordane.whole()));
    }

    @Test
    void nobody_writes_for_another_organisation_in_another_way() {
        propose(Fjordane.begun(), Fjordane.ADMINISTRATOR).expectException(notAllowed("NetworkOrOwnerWritesMeasures"));
        amend(Fjordane.whole(), Fjordane.ADMINISTRATOR, Fjordane.proposed(Fjordane.begun()))
                .expectException(notAllowed("NetworkOrOwnerWritesMeasures"));
        Fjordane.measure()
                .givenNoPriorActivity()
                .when(new ProposeMeasure(Fjordane.MEASURE, Havstrand.NETWORK, Fjordane.begun()), by(Fjordane.NEIGHBOUR))
                .expectException(notAllowed("NetworkOrOwnerWritesMeasures"));
        Fjordane.measure()
                .givenNoPriorActivity()
                .when(
                        new ProposeMeasure(Fjordane.MEASURE, Havstrand.SCHOOL, Fjordane.begun()),
                        by(Fjordane.ADMINISTRATOR))
                .expectException(notAllowed("NetworkOrOwnerWritesMeasures"));
        Fjordane.measure()
                .given(Fjordane.proposed(Fjordane.begun()))
                .when(
                        new AmendMeasure(Fjordane.MEASURE, Fjordane.OTHER_NETWORK, Fjordane.whole()),
                        by(Fjordane.ADMINISTRATOR))
                .expectException(notAllowed("NetworkOrOwnerWritesMeasures"));
    }
}
