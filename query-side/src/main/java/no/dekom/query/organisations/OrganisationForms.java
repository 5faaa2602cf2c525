package no.dekom.query.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import no.dekom.query.organisations.Organisations.Organisation;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Administratorens skjemaer: register an organisation, give a role, end a role. */
@Controller
class OrganisationForms {

    private static final Map<OrganisationKind, List<Role>> ROLES = Map.of(
            OrganisationKind.SCHOOL, List.of(Role.TEACHER, Role.SCHOOL_LEADER, Role.UNION_REPRESENTATIVE),
            OrganisationKind.SCHOOL_OWNER, List.of(Role.SCHOOL_OWNER),
            OrganisationKind.NETWORK, List.of(Role.WORKING_GROUP, Role.STEERING_GROUP, Role.COORDINATOR),
            OrganisationKind.COUNTY_GOVERNOR, List.of(Role.STATE_GOVERNOR),
            OrganisationKind.OVERSIGHT, List.of(Role.AUDITOR, Role.ADMINISTRATOR),
            OrganisationKind.UNIVERSITY, List.of(Role.UNIVERSITY_PARTNER),
            OrganisationKind.FORUM, List.of(Role.FORUM_MEMBER),
            OrganisationKind.ASSOCIATION, List.of());

    private static final List<OrganisationKind> PARENTS =
            List.of(OrganisationKind.COUNTY_GOVERNOR, OrganisationKind.NETWORK, OrganisationKind.SCHOOL_OWNER);

    private final Organisations organisations;
    private final Holdings holdings;
    private final KeptForms forms;
    private final JdbcClient jdbc;
    private final Texts texts;

    OrganisationForms(Organisations organisations, Holdings holdings, KeptForms forms, JdbcClient jdbc, Texts texts) {
        this.organisations = organisations;
        this.holdings = holdings;
        this.forms = forms;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @GetMapping("/organisasjoner/ny")
    String register(@AuthenticationPrincipal ActingAs actor, Model model) {
        KeptForms.demandAdministrator(actor);
        forms.into(model, actor, "organisation", "-", Form.empty());
        model.addAttribute(
                "crumbs", OrganisationsPage.crumbs(Crumb.of("/organisasjoner/ny", "organisations.register.title")));
        model.addAttribute("kinds", options(OrganisationKind.values()));
        model.addAttribute("parents", organisations.choices(actor, PARENTS));
        return "organisations/register";
    }

    /** Two steps, since the address that the second form is sent to names the person. */
    @GetMapping("/organisasjoner/{id}/rolle")
    String give(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "person", required = false) String person,
            Model model) {
        var organisation = found(actor, id);
        var persons = persons();
        model.addAttribute(
                "crumbs",
                OrganisationsPage.crumbs(
                        organisation, Crumb.of("/organisasjoner/" + id + "/rolle", "organisations.give.title")));
        model.addAttribute("organisation", organisation);
        model.addAttribute("persons", persons);
        model.addAttribute("roles", options(ROLES.get(organisation.kind()).toArray(Enum<?>[]::new)));
        var chosen = persons.stream().filter(one -> one.value().equals(person)).findFirst();
        model.addAttribute("chosen", chosen.orElse(null));
        if (chosen.isPresent()) {
            forms.into(model, actor, "role", id + "-" + person, Form.empty().with("from", organisations.today()));
        } else {
            model.addAttribute("form", Form.empty());
        }
        return "organisations/give";
    }

    @GetMapping("/organisasjoner/{id}/avslutt")
    String end(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam("person") String person,
            @RequestParam("rolle") String role,
            Model model) {
        var organisation = found(actor, id);
        var holding = holdings.of(id).stream()
                .filter(it -> it.person().equals(person) && it.role().name().equals(role) && it.until() == null)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "crumbs",
                OrganisationsPage.crumbs(
                        organisation, Crumb.of("/organisasjoner/" + id + "/avslutt", "organisations.end.title")));
        model.addAttribute("organisation", organisation);
        model.addAttribute("holding", holding);
        forms.into(
                model,
                actor,
                "role-end",
                id + "-" + person + "-" + role,
                Form.empty().with("lastDay", organisations.today()));
        return "organisations/end";
    }

    private Organisation found(ActingAs actor, String id) {
        KeptForms.demandAdministrator(actor);
        return organisations.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Option> persons() {
        return jdbc.sql("select id, name, email from register.person order by name, id")
                .query((row, n) -> Option.of(
                        row.getString(1),
                        row.getString(3) == null ? row.getString(2) : row.getString(2) + ", " + row.getString(3)))
                .list();
    }

    private List<Option> options(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }
}
