package no.dekom.query.decisions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Målformen i brevene, for dem som får tilskudd. */
@Controller("letterLanguagePage")
class LanguagePage {

    static final String PATH = DecisionListPage.PATH + "/malform";
    static final Set<Role> RECIPIENTS = Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);

    private static final String FORM = "malform";

    private final Grants grants;
    private final FormStore store;
    private final Names names;
    private final Texts texts;

    LanguagePage(Grants grants, FormStore store, Names names, Texts texts) {
        this.grants = grants;
        this.store = store;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String choose(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        if (!RECIPIENTS.contains(actor.role())) {
            throw Grants.notFound();
        }
        var own = actor.organisation();
        var kept = store.find(actor.person(), FORM, own.value());
        model.addAttribute("crumbs", DecisionListPage.crumbs(Crumb.of(PATH, "decisions.language")));
        model.addAttribute("organisation", own);
        model.addAttribute("name", names.organisation(own));
        model.addAttribute("done", done != null);
        model.addAttribute("form", kept == null ? Form.empty().with("language", grants.language(own)) : kept.form());
        model.addAttribute("languages", languages());
        model.addAttribute("formName", FORM);
        model.addAttribute("formSubject", own.value());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return "decisions/language";
    }

    private List<Option> languages() {
        return Stream.of(LetterLanguage.values())
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }
}
