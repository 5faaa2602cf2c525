package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.dekom.command.surveys.answer.AnswerSurvey;
import no.dekom.command.surveys.answer.AnswerSurvey.Score;
import no.dekom.command.surveys.answer.AnswerSurvey.Text;
import no.dekom.command.surveys.close.CloseSurveyRound;
import no.dekom.command.surveys.invite.InvitePeople;
import no.dekom.command.surveys.open.OpenSurveyRound;
import no.dekom.command.surveys.publish.InstrumentDraft;
import no.dekom.command.surveys.publish.InstrumentDraft.Part;
import no.dekom.command.surveys.publish.PublishInstrument;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.outcomes.Voice;
import no.dekom.events.surveys.InstrumentId;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.events.surveys.SurveyGroup;
import no.dekom.events.surveys.SurveyRoundId;
import no.dekom.events.surveys.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Undersøkelsene i demoen: two of Havstrand that are closed, and one that is open. The themes of the questions are those of 002:10065. */
final class SurveysChapter {

    static final InstrumentId FORM = new InstrumentId("demo-skjema");

    private static final List<SurveyGroup> GROUPS = List.of(
            new SurveyGroup(Voice.TEACHER, Place.SKARVHAUGEN.id(), 24),
            new SurveyGroup(Voice.TEACHER, Place.TERNEVIKA.id(), 20),
            new SurveyGroup(Voice.LEADER, Place.SKARVHAUGEN.id(), 3),
            new SurveyGroup(Voice.LEADER, Place.TERNEVIKA.id(), 3));
    private static final int ITEMS = 5;

    private final Story story;
    private final ActingAs coordinator;
    private final LocalDate today;

    SurveysChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.coordinator = cast.as(Persona.COORDINATOR);
        this.today = today;
    }

    /** Somebody answers: the link is laid down when its time has come. */
    private record Answers(String email, List<Score> scores, List<Text> texts) implements Asked {

        @Override
        public AnswerSurvey of(JdbcClient jdbc) {
            var token = "demo-" + email.replaceAll("[@.]", "-");
            jdbc.sql("insert into register.survey_link (token_sha256, invitation)"
                            + " select ?, id from register.survey_invitation where email = ? on conflict do nothing")
                    .params(Sha256.of(token), email)
                    .update();
            return new AnswerSurvey(token, scores, texts);
        }
    }

    void tell() {
        story.on(today.minusDays(420))
                .act(coordinator, new PublishInstrument(FORM, Place.NETWORK.id(), form()), FORM.value());
        closed("demo-undersokelse-1", 400, 0, List.of(9, 6, 2, 1));
        closed("demo-undersokelse-2", 40, 1, List.of(12, 8, 3, 2));
        open();
    }

    private static Wording words(String nb, String nn) {
        return new Wording(nb, nn);
    }

    private static InstrumentDraft form() {
        return new InstrumentDraft(
                words("Utbytte av tiltakene", "Utbytte av tiltaka"),
                List.of(
                        new Part(
                                words("Samarbeid på skolen", "Samarbeid på skulen"),
                                false,
                                List.of(
                                        words(
                                                "Vi har fått nye måter å samarbeide på.",
                                                "Vi har fått nye måtar å samarbeide på."),
                                        words(
                                                "Ledelsen deltar i arbeidet mellom samlingene.",
                                                "Leiinga deltek i arbeidet mellom samlingane."),
                                        words("Vi deler det vi lærer.", "Vi deler det vi lærer."))),
                        new Part(
                                words("Din egen praksis", "Din eigen praksis"),
                                true,
                                List.of(
                                        words(
                                                "Jeg prøver ut nytt sammen med kolleger.",
                                                "Eg prøver ut nytt saman med kollegaer."),
                                        words(
                                                "Jeg bruker det elevene viser, når jeg planlegger.",
                                                "Eg bruker det elevane viser, når eg planlegg.")))),
                List.of(words(
                        "Hva skal skolen fortsette med når tiltaket er over?",
                        "Kva skal skulen halde fram med når tiltaket er over?")));
    }

    private void closed(String id, int ago, int more, List<Integer> answering) {
        var round = new SurveyRoundId(id);
        var begun = today.minusDays(ago);
        opened(round, begun, begun.plusDays(14), SurveyBreakdown.VOICE);
        for (var group = 0; group < GROUPS.size(); group++) {
            invite(round, group, addresses(round, group));
        }
        for (var group = 0; group < GROUPS.size(); group++) {
            var invited = addresses(round, group);
            for (var person = 0; person < answering.get(group); person++) {
                answer(begun.plusDays(1 + person % 10), invited.get(person), person + group, more);
            }
        }
        story.on(begun.plusDays(15)).act(coordinator, new CloseSurveyRound(round), round.value());
    }

    /** Some personas of the schools are asked too, so that whoever tries the demo finds their links among the letters. */
    private void open() {
        var round = new SurveyRoundId("demo-undersokelse-3");
        opened(round, today.minusDays(3), today.plusDays(18), SurveyBreakdown.ORGANISATION);
        invite(round, 0, List.of("larer@demo.example", "ny1@demo.example", "ny2@demo.example"));
        invite(round, 2, List.of("leder@demo.example"));
        answer(today.minusDays(1), "ny1@demo.example", 1, 1);
        answer(today.minusDays(1), "ny2@demo.example", 2, 1);
    }

    private void opened(SurveyRoundId round, LocalDate begun, LocalDate due, SurveyBreakdown shownBy) {
        var open = new OpenSurveyRound(
                round,
                Place.NETWORK.id(),
                begun.getYear(),
                "Utbytte av tiltakene, " + (begun.getMonthValue() < 8 ? "våren " : "høsten ") + begun.getYear(),
                FORM,
                1,
                null,
                shownBy,
                OpenSurveyRound.LOWEST_THRESHOLD,
                GROUPS,
                due);
        story.on(begun).act(coordinator, open, round.value());
    }

    private static List<String> addresses(SurveyRoundId round, int group) {
        return IntStream.range(0, GROUPS.get(group).population())
                .mapToObj(person -> "%s-%d-%d@demo.example".formatted(round, group, person))
                .toList();
    }

    private void invite(SurveyRoundId round, int group, List<String> addresses) {
        story.act(coordinator, new InvitePeople(round, group, addresses, LetterLanguage.BOKMAAL), round.value());
    }

    /** Each a little different, and a little better the second time. */
    private void answer(LocalDate day, String email, int person, int more) {
        var scores = new ArrayList<Score>();
        for (var item = 0; item < ITEMS; item++) {
            var now = Math.min(5, 2 + (person + item) % 3 + (person % 2 == 0 ? more : 0));
            scores.add(new Score(key(item), item < 3 ? null : Math.max(1, now - 1 - person % 2), now));
        }
        var texts = person % 3 == 0
                ? List.of(new Text("t8", "Fast tid til å planlegge sammen (" + (person + 1) + ")."))
                : List.<Text>of();
        story.on(day).act(ActingAs.SERVICE, new Answers(email, scores, texts), "svar");
    }

    /** As the questions are numbered when they are published: each part's heading comes before its questions. */
    private static String key(int item) {
        return "q" + (item < 3 ? item + 2 : item + 3);
    }
}
