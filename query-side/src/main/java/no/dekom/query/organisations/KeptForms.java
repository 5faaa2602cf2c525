package no.dekom.query.organisations;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** A form as it came back refused, or as it begins, with the key it is sent with. */
@Component
class KeptForms {

    private final FormStore forms;

    KeptForms(FormStore forms) {
        this.forms = forms;
    }

    void into(Model model, ActingAs actor, String form, String subject, Form otherwise) {
        var kept = forms.find(actor.person(), form, subject);
        model.addAttribute("subject", subject);
        model.addAttribute("form", kept == null ? otherwise : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
    }

    static void demandAdministrator(ActingAs actor) {
        if (actor.role() != Role.ADMINISTRATOR) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
