package no.dekom.query.payments;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every form of payments has: what was written in it before, and the hidden fields that steer it. */
@Component
class PaymentFormModel {

    private final FormStore store;

    PaymentFormModel(FormStore store) {
        this.store = store;
    }

    /** @param start what the form says before anybody has written in it */
    void fill(ActingAs actor, String name, String subject, String page, String next, Form start, Model model) {
        var kept = store.find(actor.person(), name, subject);
        model.addAttribute("form", kept == null ? start : kept.form().filledFrom(start));
        model.addAttribute("formName", name);
        model.addAttribute("formSubject", subject);
        model.addAttribute("formPage", page);
        model.addAttribute("formNext", next);
        model.addAttribute("formPath", next.replaceAll("\\?.*", ""));
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
    }
}
