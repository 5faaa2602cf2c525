package no.dekom.query.decisions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Vedtakene, et fylke og år om gangen. */
@Controller
class DecisionListPage {

    static final String PATH = "/vedtak";

    private final Grants grants;
    private final Names names;
    private final Texts texts;

    DecisionListPage(Grants grants, Names names, Texts texts) {
        this.grants = grants;
        this.names = names;
        this.texts = texts;
    }

    /** Et fylke og år i lista. */
    public record Row(CountyYear it, String county, String state) {}

    @Bean
    static NavigationItem decisionsNavigation() {
        return NavigationItem.of(
                60, "frame.navigation.decisions", PATH, EnumSet.complementOf(EnumSet.of(Role.AUTOMATION)));
    }

    @GetMapping(PATH)
    String list(@AuthenticationPrincipal ActingAs actor, Model model) {
        model.addAttribute("crumbs", crumbs());
        model.addAttribute(
                "rows",
                grants.visibleTo(actor).stream()
                        .map(it -> new Row(it, names.organisation(it.county()), state(it, actor)))
                        .toList());
        model.addAttribute("mayChoose", LanguagePage.RECIPIENTS.contains(actor.role()));
        model.addAttribute("own", actor.organisation());
        return "decisions/list";
    }

    /** How many are decided; for those inside also how many wait and are missing. */
    private String state(CountyYear it, ActingAs actor) {
        return Grants.isInside(actor, it.county())
                ? texts.of(
                        "decisions.state.inside",
                        it.approved(),
                        it.waiting().size(),
                        it.missing().size())
                : texts.of("decisions.state", it.approved());
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "frame.navigation.decisions")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
