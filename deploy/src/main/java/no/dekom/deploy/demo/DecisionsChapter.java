package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.command.decisions.approve.ApproveDecision;
import no.dekom.command.decisions.approve.SendBackDecision;
import no.dekom.command.organisations.letters.ChooseLetterLanguage;
import no.dekom.command.organisations.letters.SetLetterAddress;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.LetterLanguage;

/** Vedtakene i demoen: in both counties some are taken, one with another sum than recommended, and some wait. */
final class DecisionsChapter {

    private static final int LESS = 5;
    private static final String WHY =
            "Kommunen sier selv at ett av tiltakene ikke kommer i gang i år (oppdiktet). Beløpet er satt ned med 5 prosent.";

    private final Story story;
    private final Cast cast;
    private final LocalDate today;

    DecisionsChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.cast = cast;
        this.today = today;
    }

    void tell() {
        var owner = cast.as(Persona.T_OWNER);
        story.on(today.minusDays(52))
                .act(
                        owner,
                        new ChooseLetterLanguage(owner.organisation(), LetterLanguage.NYNORSK),
                        owner.organisation().value());
        county(
                "rogaland",
                cast.as(Persona.GOVERNOR),
                cast.as(Persona.GOVERNOR_2),
                List.of("demo-k1103", "demo-k1108", "demo-rogaland-fylke"),
                List.of("demo-k1106", "demo-k1101"),
                List.of("demo-k1119"));
        county(
                "trondelag",
                cast.as(Persona.T_GOVERNOR),
                cast.as(Persona.T_GOVERNOR_2),
                List.of("demo-k5001", "demo-orland", "demo-trondelag-fylke"),
                List.of("demo-k5006", "demo-k5007"),
                List.of());
    }

    /** The first governor prepares some and the second approves them; then each prepares some that wait for the other. */
    private void county(
            String name,
            ActingAs first,
            ActingAs second,
            List<String> taken,
            List<String> forFirst,
            List<String> forSecond) {
        var recommendation = new RecommendationId("demo-innstilling-" + name);
        story.on(today.minusDays(51));
        Stream.of(taken, forFirst, forSecond).flatMap(List::stream).forEach(recipient -> address(first, recipient));
        story.on(today.minusDays(50));
        for (var recipient : taken) {
            var departs = recipient.equals(taken.get(1));
            prepare(first, recommendation, recipient, departs);
        }
        story.on(today.minusDays(48));
        var returned = grant(first, taken.get(1));
        story.act(
                second,
                new SendBackDecision(returned, 1, "Skriv hvor mye beløpet er satt ned med, så mottakeren forstår det."),
                returned.value());
        prepare(first, recommendation, taken.get(1), true);
        story.on(today.minusDays(46));
        for (var recipient : taken) {
            var grant = grant(first, recipient);
            story.act(second, new ApproveDecision(grant, 1), grant.value());
        }
        story.on(today.minusDays(3));
        for (var recipient : forFirst) {
            prepare(second, recommendation, recipient, false);
        }
        for (var recipient : forSecond) {
            prepare(first, recommendation, recipient, false);
        }
    }

    private void address(ActingAs governor, String recipient) {
        var email = "post@" + recipient.replace("demo-", "") + ".example";
        story.act(governor, new SetLetterAddress(new OrganisationId(recipient), email), recipient);
    }

    private void prepare(ActingAs governor, RecommendationId recommendation, String recipient, boolean departs) {
        var grant = grant(governor, recipient);
        story.act(
                governor,
                new PrepareAsRecommended(
                        grant,
                        today.getYear(),
                        new OrganisationId(recipient),
                        recommendation,
                        departs ? LESS : 0,
                        departs ? WHY : ""),
                grant.value());
    }

    private GrantId grant(ActingAs governor, String recipient) {
        return GrantId.of(governor.organisation(), today.getYear(), new OrganisationId(recipient));
    }
}
