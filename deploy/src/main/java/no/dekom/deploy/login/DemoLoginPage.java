package no.dekom.deploy.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import no.dekom.deploy.demo.Persona;
import no.dekom.deploy.demo.Place;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.OwnPath;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Velg hvem du vil være, in the demo. */
@Controller
@Profile("demo & query")
class DemoLoginPage {

    /** A card of the page; {@code subject} also names the text about what waits. */
    record Card(String subject, String name, Role role, String organisation) {}

    /** @param governor null for those who oversee all */
    record County(String governor, List<Card> personas) {}

    private final DemoPersons persons;
    private final LoginSession login;
    private final Names names;

    DemoLoginPage(DemoPersons persons, LoginSession login, Names names) {
        this.persons = persons;
        this.login = login;
        this.names = names;
    }

    @GetMapping(FramePaths.LOG_IN)
    String choose(@RequestParam(name = LocalPath.NEXT, defaultValue = "/") String next, Model model) {
        model.addAttribute("next", OwnPath.of(next));
        model.addAttribute("counties", counties());
        model.addAttribute(
                "crumbs",
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(FramePaths.LOG_IN, "login.title")));
        return "login/personas";
    }

    private List<County> counties() {
        var counties = new LinkedHashMap<Place, List<Card>>();
        for (var persona : Persona.values()) {
            persons.find(persona)
                    .ifPresent(person -> counties.computeIfAbsent(persona.county(), county -> new ArrayList<>())
                            .add(new Card(
                                    persona.subject(),
                                    names.person(person),
                                    persona.role(),
                                    names.organisation(persona.organisation()))));
        }
        return counties.entrySet().stream()
                .map(it -> new County(it.getKey() == null ? null : it.getKey().fullName(), it.getValue()))
                .toList();
    }

    @PostMapping(FramePaths.LOG_IN)
    String be(
            @RequestParam("person") String subject,
            @RequestParam(name = LocalPath.NEXT, defaultValue = "/") String next,
            HttpServletRequest request) {
        return Arrays.stream(Persona.values())
                .filter(persona -> persona.subject().equals(subject))
                .findFirst()
                .flatMap(persona -> persons.find(persona).map(person -> {
                    login.begin(request, person, DemoPersons.first(persona, person));
                    return "redirect:" + OwnPath.of(next);
                }))
                .orElse("redirect:" + FramePaths.LOG_IN);
    }
}
