package no.dekom.query.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Status;
import no.dekom.query.frame.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Innstillingene, et fylke og år om gangen, and the form to begin on one. */
@Controller
class RecommendationListPage {

    static final String PATH = "/innstillinger";
    private static final String FORM = "innstilling";

    private final Recommendations recommendations;
    private final FormStore store;
    private final Names names;
    private final Texts texts;
    private final Clock clock;

    RecommendationListPage(Recommendations recommendations, FormStore store, Names names, Texts texts, Clock clock) {
        this.recommendations = recommendations;
        this.store = store;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    /** En innstilling i lista. */
    public record Row(RecommendationView it, String county, Status status, String state) {}

    @Bean
    static NavigationItem recommendationsNavigation() {
        return NavigationItem.of(
                55, "allocation.recommendations", PATH, EnumSet.complementOf(EnumSet.of(Role.AUTOMATION)));
    }

    @GetMapping(PATH)
    String list(@AuthenticationPrincipal ActingAs actor, Model model) {
        model.addAttribute("crumbs", crumbs());
        model.addAttribute(
                "rows",
                recommendations.visibleTo(actor).stream()
                        .map(it -> new Row(it, names.organisation(it.county()), status(it), state(it, texts)))
                        .toList());
        model.addAttribute("mayBegin", actor.role() == Role.STATE_GOVERNOR);
        return "allocation/recommendations";
    }

    @GetMapping(PATH + "/ny")
    String begin(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (actor.role() != Role.STATE_GOVERNOR) {
            throw Counties.notFound();
        }
        var kept = store.find(actor.person(), FORM, "ny");
        var year = LocalDate.ofInstant(clock.instant(), Formats.OSLO).getYear();
        model.addAttribute("crumbs", crumbs(Crumb.of(PATH + "/ny", "allocation.recommendation.begin")));
        model.addAttribute("county", names.organisation(actor.organisation()));
        model.addAttribute("form", kept == null ? Form.empty().with("year", year + 1) : kept.form());
        model.addAttribute("formName", FORM);
        model.addAttribute("formSubject", "ny");
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return "allocation/recommendation-new";
    }

    static Status status(RecommendationView it) {
        return it.sent() ? Status.SENT : it.adopted() ? Status.DECIDED : Status.DRAFT;
    }

    /** Under arbeid, vedtatt versjon N or sent, in words. */
    static String state(RecommendationView it, Texts texts) {
        var state = it.sent() ? "sent" : it.adopted() ? "adopted" : "open";
        return texts.of("allocation.recommendation.state." + state, it.version());
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "allocation.recommendations")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
