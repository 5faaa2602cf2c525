package no.dekom.query.seedfunds;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;

/**
 * Skjemaet for å søke, eller for å endre en søknad som er sendt: what is written in it, and where it goes.
 *
 * @param application the one to change; null for a new one
 * @param kept what the writer has saved or got back; null when nothing is
 */
record ApplyForm(RoundView round, ApplicationView application, FormStore.Kept kept, ApplicationDraft draft) {

    static ApplyForm toApply(RoundView round, ActingAs actor, FormStore store) {
        var kept = store.find(actor.person(), "apply", round.id());
        var form = kept == null ? Form.empty() : kept.form();
        return new ApplyForm(
                round,
                null,
                kept,
                ApplicationDraft.of(form, actor.organisation().value(), true));
    }

    static ApplyForm toAmend(RoundView round, ApplicationView application, ActingAs actor, FormStore store) {
        var kept = store.find(actor.person(), "amend", application.id());
        var form = kept == null ? ApplicationDraft.of(application.content()).form() : kept.form();
        return new ApplyForm(
                round,
                application,
                kept,
                ApplicationDraft.of(form, actor.organisation().value(), false));
    }

    public boolean amends() {
        return application != null;
    }

    public String name() {
        return amends() ? "amend" : "apply";
    }

    public String subject() {
        return amends() ? application.id() : round.id();
    }

    public String path(ApplyStep step) {
        var page = amends() ? "/soknader/" + application.id() + "/endre" : "/runder/" + round.id() + "/sok";
        return page + "?steg=" + step.number();
    }

    /** The step that asks for a field. */
    public String pathOf(String field) {
        return path(ApplyStep.asking(field));
    }

    /** Where who leaves the form comes to. */
    public String leave() {
        return amends() ? "/soknader/" + application.id() : "/runder/" + round.id();
    }

    public String draftPath() {
        return "/api/drafts/" + name() + "/" + subject();
    }

    public String sendTo() {
        var all = "/api/seed-fund-rounds/" + round.id() + "/applications";
        return amends() ? all + "/" + application.id() : all;
    }

    public String key() {
        return kept == null ? UUID.randomUUID().toString() : kept.key();
    }

    /** The version that the writer began from; null for a new application. */
    public Long read() {
        if (!amends()) {
            return null;
        }
        var read = draft.form().value("_version");
        return read.matches("\\d{1,9}") ? Long.valueOf(read) : Long.valueOf(application.version());
    }

    /** Whether somebody else has changed the application since the writer began. */
    public boolean stale() {
        return amends() && read() != application.version();
    }
}
