package no.dekom.query.surveys;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Undersøkelsene som angår den som ser, and the forms they are asked with. */
@Controller
class SurveyListPage {

    static final String PATH = "/undersokelser";

    private final SurveyAccess access;
    private final Surveys surveys;
    private final Names names;

    SurveyListPage(SurveyAccess access, Surveys surveys, Names names) {
        this.access = access;
        this.surveys = surveys;
        this.names = names;
    }

    /** En undersøkelse i lista. */
    public record Row(SurveyView it, String asker, Status status, int invited) {}

    /** Et skjema i lista. */
    public record Form(InstrumentView it, String owner) {}

    @Bean
    static NavigationItem surveysNavigation() {
        return NavigationItem.of(
                72, "surveys.title", PATH, EnumSet.complementOf(EnumSet.of(Role.AUTOMATION, Role.ADMINISTRATOR)));
    }

    @GetMapping(PATH)
    String list(@AuthenticationPrincipal ActingAs actor, Model model) {
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("mayAsk", SurveyAccess.mayAsk(actor));
        model.addAttribute(
                "rows",
                access.visible(actor).stream()
                        .map(it -> new Row(
                                it,
                                names.organisation(it.asker()),
                                it.status(access.today()),
                                it.invited().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()))
                        .toList());
        model.addAttribute(
                "forms",
                surveys.instruments().stream()
                        .map(it -> new Form(it, names.organisation(it.owner())))
                        .toList());
        return "surveys/list";
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs =
                new ArrayList<>(List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "surveys.title")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
