package no.dekom.query.seedfunds;

import java.time.Clock;
import no.dekom.events.ActingAs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finner en søknad for den som spør; answers as if it did not exist when it is not the actor's. */
@Component
class ApplicationFinder {

    private final SeedFunds seedFunds;
    private final SeedFundAccess access;
    private final Clock clock;

    ApplicationFinder(SeedFunds seedFunds, SeedFundAccess access, Clock clock) {
        this.seedFunds = seedFunds;
        this.access = access;
        this.clock = clock;
    }

    /** An application in its round, where that stands now. */
    record Found(ApplicationView application, RoundView round, RoundView.Stage stage, boolean own) {

        public boolean stands() {
            return application.state() != ApplicationView.State.WITHDRAWN;
        }

        /** Whether the actor may change it now. */
        public boolean amendable() {
            return own && stands() && stage == RoundView.Stage.OPEN;
        }

        /** Whether the actor may withdraw it now. */
        public boolean withdrawable() {
            return own && stands() && stage != RoundView.Stage.DECIDED;
        }
    }

    /** An application that the actor may see. */
    Found visible(String id, ActingAs actor) {
        var application = seedFunds
                .application(id)
                .filter(one -> access.maySee(actor, one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var round = seedFunds.round(application.round()).orElseThrow();
        var own = ApplyPage.APPLICANTS.contains(actor.role()) && application.isOf(actor.organisation());
        return new Found(application, round, round.stage(clock.instant()), own);
    }

    /** An application of the actor's own school. */
    Found own(String id, ActingAs actor) {
        var found = visible(id, actor);
        if (!found.own()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }
}
