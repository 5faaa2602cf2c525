package no.dekom.query.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.Voice;
import no.dekom.events.surveys.CountedAnswers;
import no.dekom.events.surveys.CountedAnswers.Block;
import no.dekom.events.surveys.CountedAnswers.PartAnswers;
import no.dekom.events.surveys.CountedAnswers.Response;
import no.dekom.events.surveys.CountedAnswers.WrittenAnswers;
import no.dekom.events.surveys.InstrumentContent;
import no.dekom.events.surveys.InstrumentEvent.InstrumentPublished;
import no.dekom.events.surveys.InstrumentId;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.events.surveys.SurveyGroup;
import no.dekom.events.surveys.SurveyItem;
import no.dekom.events.surveys.SurveyPart;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleInvited;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleReminded;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyExtended;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundClosed;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundOpened;
import no.dekom.events.surveys.SurveyRoundId;
import no.dekom.events.surveys.TextQuestion;
import no.dekom.events.surveys.Wording;

/** Spørreundersøkelser of the network of a {@link DemoRound}: two that are closed, and one that is open. */
public final class DemoSurveys {

    public static final InstrumentId FORM = new InstrumentId("skjema-utbytte");
    public static final SurveyRoundId FIRST = new SurveyRoundId("undersokelse-2024");
    public static final SurveyRoundId CLOSED = new SurveyRoundId("undersokelse-2025");
    public static final SurveyRoundId OPEN = new SurveyRoundId("undersokelse-2026");

    private static final InstrumentContent CONTENT = new InstrumentContent(
            new Wording("Utbytte av tiltaket", "Utbytte av tiltaket"),
            List.of(
                    new SurveyPart(
                            "p1",
                            new Wording("Deling", "Deling"),
                            false,
                            List.of(
                                    new SurveyItem("q2", new Wording("Vi deler mer.", "Vi deler meir.")),
                                    new SurveyItem("q3", new Wording("Vi prøver nytt.", "Vi prøver nytt.")))),
                    new SurveyPart(
                            "p4",
                            new Wording("Klasseledelse", "Klasseleiing"),
                            true,
                            List.of(new SurveyItem("q5", new Wording("Jeg leder godt.", "Eg leier godt."))))),
            List.of(new TextQuestion("t6", new Wording("Hva ble bedre?", "Kva vart betre?"))));

    private final QuerySide side;
    private final DemoRound round;
    private Instant at = Instant.parse("2024-04-01T08:00:00Z");
    private String last;

    private DemoSurveys(QuerySide side, DemoRound round) {
        this.side = side;
        this.round = round;
    }

    /** After the organisations of the round; gives the id of the last event. */
    public static String told(QuerySide side, DemoRound round) {
        var demo = new DemoSurveys(side, round);
        demo.fact(FORM.value(), new InstrumentPublished(FORM, 1, round.network, CONTENT));
        demo.opened(FIRST, 2024);
        demo.fact(FIRST.value(), new SurveyRoundClosed(FIRST, demo.counted(3)));
        demo.opened(CLOSED, 2025);
        demo.fact(CLOSED.value(), new PeopleInvited(CLOSED, 0, 20));
        demo.fact(CLOSED.value(), new PeopleReminded(CLOSED, 1));
        demo.fact(
                CLOSED.value(),
                new SurveyExtended(
                        CLOSED, LocalDate.of(2025, 5, 6), LocalDate.of(2025, 5, 15), "Tjue skoler mangler."));
        demo.fact(CLOSED.value(), new SurveyRoundClosed(CLOSED, demo.counted(4)));
        demo.opened(OPEN, 2026);
        demo.fact(OPEN.value(), new PeopleInvited(OPEN, 0, 20));
        demo.fact(OPEN.value(), new PeopleInvited(OPEN, 1, 3));
        return demo.last;
    }

    private void opened(SurveyRoundId id, int year) {
        fact(
                id.value(),
                new SurveyRoundOpened(
                        id,
                        round.network,
                        year,
                        "Utbytte " + year,
                        FORM,
                        1,
                        null,
                        SurveyBreakdown.VOICE,
                        5,
                        List.of(
                                new SurveyGroup(Voice.TEACHER, round.school, 20),
                                new SurveyGroup(Voice.LEADER, round.school, 3),
                                new SurveyGroup(Voice.TEACHER, round.otherSchool, 12),
                                new SurveyGroup(Voice.UNION_REPRESENTATIVE, round.school, 2)),
                        LocalDate.of(year, 5, 6)));
    }

    private CountedAnswers counted(int score) {
        var rows = new ArrayList<List<Integer>>();
        for (var at = 0; at < 10; at++) {
            rows.add(List.of(score, at < 5 ? 3 : 5));
        }
        return new CountedAnswers(
                List.of(
                        new Response(0, 20, 10, 10),
                        new Response(1, 3, 0, 3),
                        new Response(2, 0, 0, 0),
                        new Response(3, 2, 0, 2)),
                List.of(
                        new PartAnswers(
                                "p1",
                                List.of(
                                        new Block(List.of(0, 2), rows),
                                        new Block(List.of(1, 3), Collections.nCopies(5, List.of(2, 2))))),
                        new PartAnswers(
                                "p4", List.of(new Block(List.of(0, 1, 2, 3), Collections.nCopies(6, List.of(2, 4)))))),
                List.of(new WrittenAnswers("t6", List.of("Alt", "Bedre samtaler", "Dele", "Mer tid", "Trygghet"))));
    }

    private void fact(String stream, Object event) {
        at = at.plusSeconds(3600);
        ActingAs actor = round.coordinator;
        last = side.fact(actor, at, stream, event, Map.of());
    }
}
