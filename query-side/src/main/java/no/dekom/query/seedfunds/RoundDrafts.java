package no.dekom.query.seedfunds;

import java.util.UUID;
import java.util.function.Supplier;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Skjemaene om fond og runder: what the actor has written goes before what stands. */
@Component
class RoundDrafts {

    private final FormStore store;

    RoundDrafts(FormStore store) {
        this.store = store;
    }

    FormStore.Kept find(ActingAs actor, String name, String subject) {
        return store.find(actor.person(), name, subject);
    }

    /** Gives a page its form, with what it takes to send it. */
    void add(Model model, ActingAs actor, String name, String subject, Supplier<Form> current) {
        var kept = find(actor, name, subject);
        add(model, name, subject, kept, kept == null ? current.get() : kept.form());
    }

    void add(Model model, String name, String subject, FormStore.Kept kept, Form form) {
        model.addAttribute("form", form);
        model.addAttribute("formName", name);
        model.addAttribute("formSubject", subject);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("stale", kept != null && "StaleVersion".equals(kept.problemCode()));
    }
}
