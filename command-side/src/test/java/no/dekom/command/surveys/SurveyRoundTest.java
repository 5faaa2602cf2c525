package no.dekom.command.surveys;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;
import static no.dekom.command.surveys.Lysefjord.COORDINATOR;
import static no.dekom.command.surveys.Lysefjord.DUE;
import static no.dekom.command.surveys.Lysefjord.FORM;
import static no.dekom.command.surveys.Lysefjord.GROUPS;
import static no.dekom.command.surveys.Lysefjord.ROUND;
import static no.dekom.command.surveys.Lysefjord.TODAY;
import static no.dekom.command.surveys.Lysefjord.open;
import static no.dekom.command.surveys.Lysefjord.opened;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.dekom.command.surveys.close.CloseSurveyRound;
import no.dekom.command.surveys.invite.InvitePeople;
import no.dekom.command.surveys.invite.RemindPeople;
import no.dekom.command.surveys.open.ExtendSurvey;
import no.dekom.command.surveys.open.OpenSurveyRound;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.outcomes.Voice;
import no.dekom.events.surveys.CountedAnswers;
import no.dekom.events.surveys.CountedAnswers.Block;
import no.dekom.events.surveys.CountedAnswers.PartAnswers;
import no.dekom.events.surveys.CountedAnswers.Response;
import no.dekom.events.surveys.CountedAnswers.WrittenAnswers;
import no.dekom.events.surveys.InstrumentContent;
import no.dekom.events.surveys.InstrumentId;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.events.surveys.SurveyGroup;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleInvited;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleReminded;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyExtended;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundClosed;
import no.dekom.events.surveys.SurveyRoundId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class SurveyRoundTest {

    private static final InvitePeople INVITE =
            new InvitePeople(ROUND, 1, List.of("a@x.no", "b@x.no"), LetterLanguage.BOKMAAL);
    private static final ExtendSurvey EXTEND = new ExtendSurvey(ROUND, DUE.plusDays(9), "Tjue skoler mangler.");

    private int alreadyInvited;
    private Ballots.Taken taken = new Ballots.Taken(List.of(0, 0, 0), List.of(0, 0, 0), List.of(), List.of());

    private AggregateTestFixture<SurveyRound> fixture(LocalDate day) {
        var fixture = new AggregateTestFixture<>(SurveyRound.class);
        fixture.registerInjectableResource(Lysefjord.directory());
        fixture.registerInjectableResource(Clock.fixed(day.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        fixture.registerInjectableResource(new Instruments() {
            @Override
            public Optional<InstrumentContent> find(InstrumentId instrument, int version) {
                return instrument.equals(FORM) && version == 1 ? Optional.of(Lysefjord.CONTENT) : Optional.empty();
            }
        });
        fixture.registerInjectableResource(new Ballots() {
            @Override
            public int invite(SurveyRoundId round, int group, List<String> addresses, LetterLanguage language) {
                return addresses.size() - alreadyInvited;
            }

            @Override
            public void remind(SurveyRoundId round) {}

            @Override
            public Taken take(SurveyRoundId round, int groups) {
                return taken;
            }
        });
        return fixture;
    }

    private ResultValidator<SurveyRound> when(LocalDate day, Object command, ActingAs actor, Object... given) {
        return fixture(day).given(given).when(command, by(actor));
    }

    private void opens(SurveyBreakdown shownBy, int threshold, LocalDate due, List<SurveyGroup> groups, String rule) {
        fixture(TODAY)
                .givenNoPriorActivity()
                .when(open(shownBy, threshold, due, groups), by(COORDINATOR))
                .expectNoEvents()
                .expectException(broken(rule));
    }

    @Test
    void who_answers_for_a_network_asks_its_own() {
        OpenSurveyRound command = open(SurveyBreakdown.VOICE, 5, DUE, GROUPS);
        fixture(TODAY).givenNoPriorActivity().when(command, by(COORDINATOR)).expectEvents(opened());
        for (var other : new ActingAs[] {Lysefjord.NEIGHBOUR, Lysefjord.TEACHER, Lysefjord.GROUP, Lysefjord.FORMER}) {
            fixture(TODAY)
                    .givenNoPriorActivity()
                    .when(command, by(other))
                    .expectNoEvents()
                    .expectException(notAllowed("AskersMakeSurveys"));
        }
    }

    @Test
    void a_round_can_be_answered_shown_and_tells_of_nobody() {
        var none = SurveyBreakdown.NONE;
        opens(none, 5, TODAY, GROUPS, "AnswersHaveTime");
        opens(none, 4, DUE, GROUPS, "FewAnswersAreNotShown");
        opens(none, 5, DUE, List.of(GROUPS.get(1)), "EnoughAreAsked");
        opens(none, 5, DUE, List.of(GROUPS.get(0), GROUPS.get(0)), "EachGroupIsAskedOnce");
        var foreign = new SurveyGroup(Voice.TEACHER, new OrganisationId("fremmed"), 20);
        opens(none, 5, DUE, List.of(foreign), "AskedBelongHere");
        var university = new SurveyGroup(Voice.UNIVERSITY, Lysefjord.UNIVERSITY, 20);
        fixture(TODAY)
                .givenNoPriorActivity()
                .when(open(none, 5, DUE, List.of(university)), by(COORDINATOR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void people_are_invited_once_and_no_more_than_there_are() {
        when(TODAY, INVITE, COORDINATOR, opened()).expectEvents(new PeopleInvited(ROUND, 1, 2));
        when(TODAY, INVITE, COORDINATOR, opened(), new PeopleInvited(ROUND, 1, 2))
                .expectException(broken("InvitedFitTheGroup"));
        when(TODAY, INVITE, Lysefjord.NEIGHBOUR, opened()).expectException(notAllowed("AskersMakeSurveys"));
        when(DUE.plusDays(1), INVITE, COORDINATOR, opened()).expectException(broken("SurveyTakesAnswers"));
        when(TODAY, new InvitePeople(ROUND, 3, List.of("a@x.no"), LetterLanguage.NYNORSK), COORDINATOR, opened())
                .expectException(broken("GroupIsAsked"));
        alreadyInvited = 2;
        when(TODAY, INVITE, COORDINATOR, opened()).expectException(broken("SomebodyNewIsInvited"));
    }

    @Test
    void reminders_are_days_apart() {
        var command = new RemindPeople(ROUND);
        when(TODAY, command, COORDINATOR, opened()).expectEvents(new PeopleReminded(ROUND, 1));
        fixture(DUE.minusDays(1))
                .andGivenCurrentTime(DUE.minusDays(2).atTime(10, 0).toInstant(ZoneOffset.UTC))
                .andGiven(opened(), new PeopleReminded(ROUND, 1))
                .when(command, by(COORDINATOR))
                .expectException(broken("RemindersAreDaysApart"));
        when(TODAY, command, Lysefjord.TEACHER, opened()).expectException(notAllowed("AskersMakeSurveys"));
        when(DUE.plusDays(1), command, COORDINATOR, opened()).expectException(broken("SurveyTakesAnswers"));
    }

    @Test
    void the_deadline_is_only_moved_on() {
        when(DUE.plusDays(1), EXTEND, COORDINATOR, opened())
                .expectEvents(new SurveyExtended(ROUND, DUE, DUE.plusDays(9), "Tjue skoler mangler."));
        when(TODAY, new ExtendSurvey(ROUND, DUE, "x"), COORDINATOR, opened())
                .expectException(broken("NewSurveyDeadlineIsLater"));
        when(DUE.plusDays(10), EXTEND, COORDINATOR, opened()).expectException(broken("NewSurveyDeadlineIsLater"));
        when(TODAY, EXTEND, Lysefjord.NEIGHBOUR, opened()).expectException(notAllowed("AskersMakeSurveys"));
    }

    @Test
    void it_is_closed_once_when_its_time_is_over() {
        var command = new CloseSurveyRound(ROUND);
        when(DUE, command, COORDINATOR, opened()).expectException(broken("EverybodyHadTheirTime"));
        when(DUE.plusDays(1), command, Lysefjord.NEIGHBOUR, opened()).expectException(notAllowed("AskersMakeSurveys"));
        var closed = new SurveyRoundClosed(ROUND, new CountedAnswers(List.of(), List.of(), List.of()));
        when(DUE.plusDays(1), command, COORDINATOR, opened(), closed).expectException(broken("SurveyIsNotClosed"));
        when(DUE.plusDays(1), EXTEND, COORDINATOR, opened(), closed).expectException(broken("SurveyIsNotClosed"));
        when(TODAY, INVITE, COORDINATOR, opened(), closed).expectException(broken("SurveyTakesAnswers"));
    }

    @Test
    void what_is_counted_tells_of_no_fewer_than_the_threshold() {
        var parts = new ArrayList<Ballots.PartAnswer>();
        for (var at = 0; at < 6; at++) {
            parts.add(new Ballots.PartAnswer("p1", at == 0 ? 2 : 0, List.of(5 - at % 2, 3)));
        }
        parts.add(new Ballots.PartAnswer("p1", 1, List.of(1, 1)));
        parts.add(new Ballots.PartAnswer("p4", 1, List.of(1, 1)));
        var texts = Collections.nCopies(4, new Ballots.TextAnswer("t6", "Bra"));
        taken = new Ballots.Taken(List.of(20, 3, 20), List.of(5, 1, 1), parts, texts);
        when(DUE.plusDays(1), new CloseSurveyRound(ROUND), COORDINATOR, opened())
                .expectEvents(new SurveyRoundClosed(
                        ROUND,
                        new CountedAnswers(
                                List.of(new Response(0, 20, 5, 5), new Response(1, 3, 0, 3), new Response(2, 20, 0, 4)),
                                List.of(
                                        new PartAnswers(
                                                "p1",
                                                List.of(new Block(
                                                        List.of(0, 1, 2),
                                                        List.of(
                                                                List.of(1, 1),
                                                                List.of(4, 3),
                                                                List.of(4, 3),
                                                                List.of(4, 3),
                                                                List.of(5, 3),
                                                                List.of(5, 3),
                                                                List.of(5, 3))))),
                                        new PartAnswers("p4", List.of())),
                                List.of(new WrittenAnswers("t6", List.of())))));
    }
}
