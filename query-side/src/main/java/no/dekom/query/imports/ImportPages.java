package no.dekom.query.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Paging;
import no.dekom.query.frame.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Import av regneark: send a file, see what becomes of each row, and have it carried out. */
@Controller
class ImportPages {

    static final String PATH = "/import";
    private static final List<String> OUTCOMES = List.of("WRONG", "NEW", "CHANGED", "UNCHANGED");

    /** What each role may import. */
    private static final Map<Role, List<String>> KINDS = Map.of(
            Role.ADMINISTRATOR, List.of("organisations", "full-time-equivalents", "measures"),
            Role.COORDINATOR, List.of("measures"),
            Role.SCHOOL_OWNER, List.of("measures"),
            Role.STATE_GOVERNOR, List.of("priorities"));

    private final Imports imports;
    private final Texts texts;

    ImportPages(Imports imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Bean
    static NavigationItem importNavigation() {
        return NavigationItem.of(105, "imports.navigation", PATH, Set.copyOf(KINDS.keySet()));
    }

    @GetMapping(PATH)
    String start(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "mangler", required = false) String missing,
            Model model) {
        var kinds = kinds(actor);
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("kinds", kinds.stream().map(this::option).toList());
        model.addAttribute("missing", missing != null);
        model.addAttribute("imports", imports.of(actor.person()));
        return "imports/start";
    }

    @GetMapping(PATH + "/{id}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "vis", required = false) String shown,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Model model) {
        kinds(actor);
        var it = imports.find(actor.person(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var outcome = shown != null && OUTCOMES.contains(shown) ? shown : it.wrong() > 0 ? "WRONG" : null;
        var count = outcome == null ? it.total() : count(it, outcome);
        var paging = Paging.of(page, count, Imports.PAGE);
        model.addAttribute("crumbs", crumbs(Crumb.named(PATH + "/" + id, it.fileName())));
        model.addAttribute("it", it);
        model.addAttribute("outcome", outcome);
        model.addAttribute("rows", imports.rows(id, outcome, paging.page()));
        model.addAttribute("page", paging.page());
        model.addAttribute("pages", paging.pages());
        return "imports/import";
    }

    private static int count(Imports.Import it, String outcome) {
        return switch (outcome) {
            case "WRONG" -> it.wrong();
            case "NEW" -> it.fresh();
            case "CHANGED" -> it.changed();
            default -> it.unchanged();
        };
    }

    /** What the actor may import; 404 when that is nothing. */
    static List<String> kinds(ActingAs actor) {
        var kinds = KINDS.get(actor.role());
        if (kinds == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return kinds;
    }

    private Option option(String kind) {
        return Option.of(kind, texts.of("imports.kind." + kind));
    }

    private static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "imports.navigation")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
