package no.dekom.command.outcomes.sign;

import static no.dekom.command.outcomes.Fjordlesing.EXPECTED;
import static no.dekom.command.outcomes.Fjordlesing.MEASURE;
import static no.dekom.command.outcomes.Fjordlesing.NETWORK;
import static no.dekom.command.outcomes.Fjordlesing.OF_THE_OWNER;
import static no.dekom.command.outcomes.Fjordlesing.OWNER;
import static no.dekom.command.outcomes.Fjordlesing.REPORTED;
import static no.dekom.command.outcomes.Fjordlesing.UNIVERSITY;
import static no.dekom.command.outcomes.Fjordlesing.send;
import static no.dekom.command.outcomes.Fjordlesing.signed;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.util.List;
import java.util.stream.Stream;
import no.dekom.command.outcomes.Fjordlesing;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.Statement;
import no.dekom.events.outcomes.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignOutcomeTest {

    private static final StatementGiven SAID = new StatementGiven(
            MEASURE,
            new Statement(
                    Voice.LEADER,
                    List.of(Fjordlesing.answer(OutcomeCriterion.COLLECTIVE, Attainment.YES, "")),
                    List.of(),
                    "",
                    "",
                    ""));

    @Test
    void the_parties_sign_each_for_itself() {
        send(new SignOutcome(MEASURE, 1), Fjordlesing.COORDINATOR, EXPECTED, REPORTED)
                .expectEvents(signed(1, NETWORK));
        send(new SignOutcome(MEASURE, 1), Fjordlesing.PARTNER, EXPECTED, REPORTED, signed(1, NETWORK))
                .expectEvents(signed(1, UNIVERSITY));
        send(new SignOutcome(MEASURE, 1), Fjordlesing.OWNERS_OFFICER, OF_THE_OWNER, REPORTED)
                .expectEvents(signed(1, OWNER));
        send(new SignOutcome(MEASURE, 1), Fjordlesing.COORDINATOR, EXPECTED, REPORTED, signed(1, NETWORK))
                .expectNoEvents()
                .expectException(broken("PartySignsOnce"));
    }

    static Stream<ActingAs> others() {
        return Stream.of(
                Fjordlesing.TEACHER,
                Fjordlesing.LEADER,
                Fjordlesing.UNION,
                Fjordlesing.OWNERS_OFFICER,
                Fjordlesing.GOVERNOR,
                Fjordlesing.NOBODY);
    }

    @ParameterizedTest
    @MethodSource("others")
    void nobody_else_does(ActingAs actor) {
        send(new SignOutcome(MEASURE, 1), actor, EXPECTED, REPORTED)
                .expectNoEvents()
                .expectException(notAllowed("PartiesSign"));
    }

    @Test
    void there_is_a_report_before_anybody_signs() {
        send(new SignOutcome(MEASURE, 1), Fjordlesing.COORDINATOR, EXPECTED, SAID)
                .expectException(broken("ReportIsThereToSign"));
    }

    @Test
    void what_is_told_while_somebody_reads_makes_a_version_that_nobody_has_signed() {
        send(new SignOutcome(MEASURE, 1), Fjordlesing.PARTNER, EXPECTED, REPORTED, signed(1, NETWORK), SAID)
                .expectNoEvents()
                .expectException(broken("SignsNewestVersion"));
        send(new SignOutcome(MEASURE, 2), Fjordlesing.COORDINATOR, EXPECTED, REPORTED, signed(1, NETWORK), SAID)
                .expectEvents(signed(2, NETWORK));
    }

    @Test
    void what_was_opened_is_answered_before_it_is_signed() {
        var opened = new OutcomeReopened(MEASURE, Fjordlesing.DUE, "Rett tallene");
        send(new SignOutcome(MEASURE, 1), Fjordlesing.COORDINATOR, Fjordlesing.locked(opened))
                .expectException(broken("ReportIsThereToSign"));
        var asked = new MoreAskedFor(MEASURE, 1, "Hvem var med?", Fjordlesing.DUE);
        send(new SignOutcome(MEASURE, 1), Fjordlesing.COORDINATOR, Fjordlesing.locked(asked))
                .expectException(broken("ReportIsThereToSign"));
        send(new SignOutcome(MEASURE, 2), Fjordlesing.COORDINATOR, Fjordlesing.locked(asked, SAID))
                .expectEvents(signed(2, NETWORK));
    }
}
