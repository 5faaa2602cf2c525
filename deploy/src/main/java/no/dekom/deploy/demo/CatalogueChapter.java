package no.dekom.deploy.demo;

import java.time.LocalDate;
import no.dekom.command.catalogue.publish.PublishEntry;
import no.dekom.events.ActingAs;
import no.dekom.events.catalogue.EntryContent;
import no.dekom.events.catalogue.EntryId;

/** Tiltaksbanken i demoen: three measures that all parties have signed. What they did is of the source (004 ch. 3); the words are our own. */
final class CatalogueChapter {

    private static final String NETWORK = "post@havstrand-nettverk.example";
    private static final String FOSEN = "post@fosen-nettverk.example";

    private final Story story;
    private final Cast cast;
    private final LocalDate today;

    CatalogueChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.cast = cast;
        this.today = today;
    }

    void tell() {
        publish(
                LocalDate.of(2024, 9, 3),
                cast.as(Persona.COORDINATOR),
                RoundScript.application("lek").value(),
                new EntryContent(
                        "Lekbasert læring på 1. og 2. trinn",
                        "Lek og læring i begynneropplæringen",
                        "To trinn innredet rommene på nytt med bord, leker og bøker, og la lek inn i hver skoledag. Lærerne"
                                + " besøkte en skole som hadde prøvd det før, og delte erfaringene på et nettverksmøte.",
                        "Opplegget kunne prøves ut dagen etter. Ledelsen satte av tid på timeplanen.",
                        "Det omfattet for få av lærerne på skolen, og vikarer visste for lite om opplegget.",
                        "Rommene og timeplanen er videreført.",
                        NETWORK));
        publish(
                LocalDate.of(2024, 9, 3),
                cast.as(Persona.COORDINATOR),
                RoundScript.application("tenkende").value(),
                new EntryContent(
                        "Tenkende klasserom i matematikk",
                        "Undervisning i matematikk på ungdomstrinnet",
                        "To ungdomsskoler satte opp stående tavler og lot elevene arbeide i tilfeldige grupper. Lærerne planla"
                                + " timer sammen på tvers av skolene og reiste på en nasjonal konferanse.",
                        "Betalt møtetid gjorde at skolene faktisk møttes. Elevene kom raskere i gang med oppgavene.",
                        "Det tok lengre tid enn ventet å finne gode oppgaver.",
                        "Tavlene henger, og faggruppene fortsetter å planlegge sammen.",
                        NETWORK));
        publish(
                today.minusDays(9),
                cast.as(Persona.T_COORDINATOR),
                "demo-tiltak-ferdigheter-i-gang",
                new EntryContent(
                        "Grunnleggende ferdigheter med vekt på lesing",
                        "Lesing i alle fag",
                        "Lærere på to trinn møttes på samlinger med universitetet og prøvde ut lesestrategier mellom samlingene."
                                + " Skolene gikk inn i puljer.",
                        "Samlinger sammen med andre skoler ga nye arbeidsmåter. Ressurslærerne holdt arbeidet i gang på skolen.",
                        "Ikke alle lærerne var med, og det ble lite tid til mellomarbeidet.",
                        "Ressursheftene og den faste tida til fagsamtaler.",
                        FOSEN));
    }

    private void publish(LocalDate day, ActingAs coordinator, String origin, EntryContent content) {
        var entry = EntryId.about(origin);
        story.on(day).act(coordinator, new PublishEntry(entry, content), entry.value());
    }
}
