package no.dekom.query.seedfunds;

import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Neste steg i en søknad, for the one who looks, where the round stands. */
@Component
class ApplicationNext {

    private final SeedFunds seedFunds;
    private final SeedFundAccess access;
    private final Texts texts;
    private final Formats formats;

    ApplicationNext(SeedFunds seedFunds, SeedFundAccess access, Texts texts, Formats formats) {
        this.seedFunds = seedFunds;
        this.access = access;
        this.texts = texts;
        this.formats = formats;
    }

    /** What comes next; path and button are null when it is not for the actor to do. */
    record Next(String text, String path, String button) {}

    Next of(ApplicationFinder.Found found, ActingAs actor) {
        return switch (found.application().state()) {
            case WITHDRAWN -> told("withdrawn");
            case REFUSED ->
                new Next(
                        text("refused"),
                        "/soknader/" + found.application().id() + "?fane=vedtak",
                        texts.of("application.read-decision"));
            case AWARDED -> awarded(found);
            case SENT -> sent(found, actor);
        };
    }

    private Next awarded(ApplicationFinder.Found found) {
        var due = formats.date(found.round().reportDue());
        return new Next(
                text(found.own() ? "awarded.own" : "awarded", due),
                "/rapporter/" + found.application().id(),
                texts.of("application.open-report"));
    }

    private Next sent(ApplicationFinder.Found found, ActingAs actor) {
        return switch (found.stage()) {
            case OPEN -> open(found, actor);
            case ASSESSMENT -> actor.role() == Role.WORKING_GROUP ? assess(found, actor) : told("assessment");
            case PRESENTED ->
                actor.role() == Role.STEERING_GROUP && !access.isDisqualified(actor, found.application())
                        ? new Next(
                                text("decide"),
                                "/runder/" + found.round().id() + "?fane=saksframlegg",
                                texts.of("application.read-case"))
                        : told("presented");
            case DECIDED -> told("decided");
        };
    }

    private Next open(ApplicationFinder.Found found, ActingAs actor) {
        var deadline = formats.dateTime(found.round().deadline());
        if (found.amendable()) {
            return new Next(
                    text("open.own", deadline),
                    "/soknader/" + found.application().id() + "/endre?steg=1",
                    texts.of("application.amend"));
        }
        return told(actor.role() == Role.WORKING_GROUP ? "open.working-group" : "open", deadline);
    }

    private Next assess(ApplicationFinder.Found found, ActingAs actor) {
        var application = found.application();
        if (access.isDisqualified(actor, application)) {
            return told("disqualified");
        }
        var done = seedFunds.assessmentsOf(application.id()).stream()
                .anyMatch(one -> one.assessor().equals(actor.person()));
        return new Next(
                text(done ? "assessed" : "assess"),
                "/soknader/" + application.id() + "/vurder",
                texts.of(done ? "application.assess-again" : "application.assess"));
    }

    private Next told(String key, Object... values) {
        return new Next(text(key, values), null, null);
    }

    private String text(String key, Object... values) {
        return texts.of("application.next." + key, values);
    }
}
