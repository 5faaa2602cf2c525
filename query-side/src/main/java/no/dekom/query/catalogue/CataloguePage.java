package no.dekom.query.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.needs.ChangeModel;
import no.dekom.query.catalogue.Catalogue.Search;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Option;
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

/** Tiltaksbanken, open to all: the search, and a page for each measure. */
@Controller
class CataloguePage {

    static final String PATH = FramePaths.CATALOGUE;
    private static final int LONGEST = 200;

    private final Catalogue catalogue;
    private final Names names;
    private final Texts texts;

    CataloguePage(Catalogue catalogue, Names names, Texts texts) {
        this.catalogue = catalogue;
        this.names = names;
        this.texts = texts;
    }

    @Bean
    static NavigationItem catalogueNavigation() {
        return NavigationItem.of(75, "catalogue.title", PATH, EnumSet.complementOf(EnumSet.of(Role.AUTOMATION)));
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "sok", defaultValue = "") String words,
            @RequestParam(name = "modell", defaultValue = "") String model,
            @RequestParam(name = "fylke", defaultValue = "") String county,
            @RequestParam(name = "nettverk", defaultValue = "") String network,
            @RequestParam(name = "side", defaultValue = "1") String side,
            Model page) {
        var asked = words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        var number = side.matches("[1-9]\\d{0,4}") ? Integer.parseInt(side) : 1;
        var found = catalogue.find(new Search(asked, model(model), orNull(county), orNull(network)), number);
        page.addAttribute("crumbs", crumbs());
        page.addAttribute("found", found);
        page.addAttribute(
                "form",
                Form.empty()
                        .with("sok", asked)
                        .with("modell", model)
                        .with("fylke", county)
                        .with("nettverk", network));
        page.addAttribute(
                "models",
                Stream.of(ChangeModel.values())
                        .map(it -> Option.of(it.name(), texts.of(it)))
                        .toList());
        page.addAttribute("counties", options(catalogue.counties()));
        page.addAttribute("networks", options(catalogue.networks()));
        page.addAttribute("page", number);
        page.addAttribute("pages", Math.ceilDiv(found.count(), Catalogue.PAGE));
        page.addAttribute("mayPublish", mayPublish(actor));
        page.addAttribute("names", names);
        return "catalogue/list";
    }

    @GetMapping(PATH + "/{id}")
    String entry(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "gjort", required = false) String done,
            Model page) {
        var entry = catalogue.entry(id).orElseThrow(CataloguePage::notFound);
        page.addAttribute(
                "crumbs", crumbs(Crumb.named(PATH + "/" + id, entry.content().title())));
        page.addAttribute("entry", entry);
        page.addAttribute("done", done != null);
        page.addAttribute("network", names.organisation(entry.network()));
        page.addAttribute("facts", facts(entry));
        page.addAttribute("mayChange", mayPublish(actor) && entry.network().equals(actor.organisation()));
        return "catalogue/entry";
    }

    private List<KeyFact> facts(EntryView entry) {
        var schools = entry.schools().stream()
                .map(it -> names.organisation(it))
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(
                new KeyFact(texts.of("catalogue.network"), names.organisation(entry.network()), null),
                new KeyFact(texts.of("catalogue.schools"), schools, null),
                new KeyFact(texts.of("catalogue.model"), texts.of(entry.model()), null),
                new KeyFact(texts.of("catalogue.years"), entry.years(), null));
    }

    private List<Option> options(List<OrganisationId> organisations) {
        return organisations.stream()
                .map(it -> Option.of(it.value(), names.organisation(it)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static ChangeModel model(String asked) {
        return Stream.of(ChangeModel.values())
                .filter(it -> it.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private static String orNull(String asked) {
        return asked.isEmpty() ? null : asked;
    }

    /** @param actor null for who is not logged in */
    static boolean mayPublish(ActingAs actor) {
        return actor != null && actor.role() == Role.COORDINATOR;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs =
                new ArrayList<>(List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "catalogue.title")));
        crumbs.addAll(List.of(more));
        return List.copyOf(crumbs);
    }
}
