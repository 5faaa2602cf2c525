package no.dekom.query.seedfunds;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.FormStore;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Søk om såkornmidler, trinn for trinn. */
@Controller
class ApplyPage {

    /** Those who apply, for their own school. */
    static final Set<Role> APPLICANTS = EnumSet.of(Role.TEACHER, Role.SCHOOL_LEADER);

    private final SeedFunds seedFunds;
    private final SeedFundAccess access;
    private final FormStore store;
    private final ApplyModel page;
    private final Clock clock;

    ApplyPage(SeedFunds seedFunds, SeedFundAccess access, FormStore store, ApplyModel page, Clock clock) {
        this.seedFunds = seedFunds;
        this.access = access;
        this.store = store;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/runder/{id}/sok")
    String apply(
            @PathVariable String id,
            @RequestParam(name = "steg", defaultValue = "1") int step,
            @RequestParam(name = "mangler", required = false) String tell,
            @AuthenticationPrincipal ActingAs actor,
            Model model) {
        var round = seedFunds
                .round(id)
                .filter(one -> APPLICANTS.contains(actor.role()) && access.maySeeNetwork(actor, one.network()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var open = round.stage(clock.instant()) == RoundView.Stage.OPEN;
        page.fill(
                model,
                ApplyForm.toApply(round, actor, store),
                open ? ApplyStep.of(step) : ApplyStep.REVIEW,
                actor,
                tell != null);
        return open ? "seedfunds/apply" : "seedfunds/apply-closed";
    }
}
