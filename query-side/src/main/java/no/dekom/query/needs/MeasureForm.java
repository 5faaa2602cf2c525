package no.dekom.query.needs;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;

/**
 * Skjemaet: what is written in it, and where it goes.
 *
 * @param measure the one that is written on; null for a new one
 * @param kept what the writer has saved or got back; null when nothing is
 */
record MeasureForm(MeasureView measure, FormStore.Kept kept, MeasureDraft draft) {

    static MeasureForm begun(ActingAs actor, FormStore store) {
        var kept = store.find(actor.person(), "measure", "ny");
        return new MeasureForm(null, kept, new MeasureDraft(kept == null ? Form.empty() : kept.form()));
    }

    static MeasureForm of(MeasureView measure, ActingAs actor, FormStore store) {
        var kept = store.find(actor.person(), "measure", measure.id());
        var saved = MeasureDraft.of(measure.content());
        return new MeasureForm(
                measure,
                kept,
                kept == null ? saved : new MeasureDraft(kept.form().filledFrom(saved.form())));
    }

    public String subject() {
        return measure == null ? "ny" : measure.id();
    }

    public String leave() {
        return measure == null ? "/tiltak" : "/tiltak/" + measure.id();
    }

    public String path(MeasureStep step) {
        return (measure == null ? "/tiltak/ny" : leave() + "/skriv") + "?steg=" + step.number();
    }

    public String review() {
        return path(MeasureStep.REVIEW);
    }

    public String sendTo() {
        return measure == null ? "/api/measures" : "/api/measures/" + measure.id();
    }

    public String key() {
        return kept == null ? UUID.randomUUID().toString() : kept.key();
    }

    /** The version that the writer began from; null for a new measure. */
    public Long read() {
        if (measure == null) {
            return null;
        }
        var read = draft.form().value("_version");
        return read.matches("\\d{1,9}") ? Long.valueOf(read) : Long.valueOf(measure.version());
    }

    /** Whether somebody else has changed the measure since the writer began. */
    public boolean stale() {
        return measure != null && read() != measure.version();
    }
}
