package no.dekom.query.organisations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Paging;
import no.dekom.query.frame.Sorting;
import no.dekom.query.frame.Texts;
import no.dekom.query.organisations.Organisations.Filter;
import no.dekom.query.organisations.Organisations.Organisation;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Organisasjonene, og hvem som har roller i dem i dag. */
@Controller
class OrganisationsPage {

    static final String PATH = "/organisasjoner";

    private final Organisations organisations;
    private final Holdings holdings;
    private final Texts texts;

    OrganisationsPage(Organisations organisations, Holdings holdings, Texts texts) {
        this.organisations = organisations;
        this.holdings = holdings;
        this.texts = texts;
    }

    @Bean
    static NavigationItem organisationsNavigation() {
        return NavigationItem.of(100, "frame.navigation.organisations", PATH, Organisations.MAY_SEE);
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "tekst", defaultValue = "") String text,
            @RequestParam(name = "slag", defaultValue = "") String kind,
            @RequestParam(name = "nettverk", defaultValue = "") String network,
            @RequestParam(name = "sorter", required = false) String sort,
            @RequestParam(name = "retning", required = false) String direction,
            @RequestParam(name = "side", defaultValue = "1") int page,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        if (!Organisations.MAY_SEE.contains(actor.role())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var filter = new Filter(text, kind, network);
        var sorting = Sorting.of(sort, direction, "navn");
        var count = organisations.count(actor, filter);
        var paging = Paging.of(page, count, Organisations.PAGE);
        var found = organisations.page(actor, filter, sorting, paging.page());
        model.addAttribute("today", organisations.today());
        model.addAttribute("crumbs", crumbs());
        model.addAttribute(
                "form", Form.empty().with("tekst", text).with("slag", kind).with("nettverk", network));
        model.addAttribute("kinds", kinds());
        model.addAttribute("networks", organisations.choices(actor, List.of(OrganisationKind.NETWORK)));
        model.addAttribute("sorting", sorting);
        model.addAttribute("count", count);
        model.addAttribute("page", paging.page());
        model.addAttribute("pages", paging.pages());
        model.addAttribute("organisations", found);
        model.addAttribute(
                "holdings",
                holdings.on(
                        organisations.today(),
                        found.stream().map(Organisation::id).toList()));
        model.addAttribute("mayChange", actor.role() == Role.ADMINISTRATOR);
        model.addAttribute("done", "registrert".equals(done) ? done : null);
        return "organisations/list";
    }

    private List<Option> kinds() {
        return Arrays.stream(OrganisationKind.values())
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "frame.navigation.organisations")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }

    /** The way to a page of one organisation. */
    static List<Crumb> crumbs(Organisation organisation, Crumb... more) {
        var crumbs = crumbs(Crumb.named(path(organisation.id()), organisation.name()));
        crumbs.addAll(List.of(more));
        return crumbs;
    }

    static String path(String id) {
        return PATH + "/" + id;
    }
}
