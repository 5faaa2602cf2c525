package no.dekom.query.complaints;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintDeadlineExtended;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintForwarded;
import no.dekom.events.complaints.ComplaintEvent.ComplaintReconsidered;
import no.dekom.events.complaints.ComplaintEvent.ComplaintRejected;
import no.dekom.events.complaints.ComplaintEvent.ComplaintSettled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintWithdrawn;
import no.dekom.events.complaints.ComplaintEvent.EffectDeferred;
import no.dekom.events.complaints.ComplaintEvent.EffectResumed;
import no.dekom.events.complaints.ComplaintEvent.LateComplaintAdmitted;
import no.dekom.query.complaints.Complaints.Step;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import no.dekom.query.projections.FactsOf;
import org.springframework.stereotype.Component;

/** Det som er gjort med en klage, og hvordan fristen er regnet, i ord. */
@Component
class ComplaintWords {

    private final Names names;
    private final Texts texts;
    private final Formats formats;

    ComplaintWords(Names names, Texts texts, Formats formats) {
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** Et trinn slik det skal leses. */
    public record Shown(String title, Instant at, String who, List<Part> parts) {}

    /** Noe noen har skrevet. @param heading null when it goes without saying */
    public record Part(String heading, String text) {}

    /** What a decision is called. */
    String decision(DecisionToComplainOf it) {
        return texts.of("complaints.decision", it.number(), it.name(), Integer.toString(it.year()));
    }

    /** When the deadline ends, and why then. */
    List<String> deadline(DecisionToComplainOf it) {
        if (it.lastDay() == null) {
            return List.of(texts.of("complaints.deadline.not-begun", it.inWeeks()));
        }
        var words = new ArrayList<String>();
        if (it.notice() != null) {
            words.add(texts.of(
                    "complaints.deadline.counted",
                    it.inWeeks(),
                    formats.date(it.notice()),
                    formats.date(it.counted())));
            if (it.movedToWorkingDay()) {
                words.add(texts.of(
                        "complaints.deadline.working-day",
                        formats.date(it.notice().plusWeeks(it.inWeeks()))));
            }
        }
        if (it.extended() != null) {
            words.add(texts.of("complaints.deadline.extended", formats.date(it.extended())));
        }
        return words;
    }

    Shown shown(Step step) {
        var event = FactsOf.read(step.event(), type(step.name()));
        return new Shown(title(event), step.at(), names.person(step.who()), parts(event));
    }

    private static Class<? extends ComplaintEvent> type(String name) {
        for (var one : ComplaintEvent.class.getPermittedSubclasses()) {
            if (one.getSimpleName().equals(name)) {
                return one.asSubclass(ComplaintEvent.class);
            }
        }
        throw new IllegalStateException("No such step: " + name);
    }

    private String title(ComplaintEvent event) {
        var key = "complaints.step." + event.getClass().getSimpleName();
        return switch (event) {
            case ComplaintDeadlineExtended it -> texts.of(key, formats.date(it.to()));
            case ComplaintFiled it -> texts.of(it.late() ? key + ".late" : key, formats.date(it.filed()));
            case ComplaintRejected it -> texts.of(key, texts.of(it.ground()));
            case ComplaintReconsidered it -> texts.of(key, texts.of(it.outcome()));
            case ComplaintForwarded it -> texts.of(key, it.body());
            case ComplaintSettled it ->
                texts.of(
                        it.reference().isEmpty() ? key : key + ".reference",
                        texts.of(it.outcome()),
                        formats.date(it.decided()),
                        it.reference());
            case LateComplaintAdmitted it -> texts.of(key);
            case ComplaintWithdrawn it -> texts.of(key);
            case EffectDeferred it -> texts.of(key);
            case EffectResumed it -> texts.of(key);
        };
    }

    private List<Part> parts(ComplaintEvent event) {
        return switch (event) {
            case ComplaintFiled it -> {
                var parts = new ArrayList<Part>();
                parts.add(new Part(texts.of("complaints.asked"), it.asked()));
                parts.add(new Part(texts.of("complaints.why"), it.grounds()));
                if (!it.lateBecause().isEmpty()) {
                    parts.add(new Part(texts.of("complaints.late-because"), it.lateBecause()));
                }
                yield parts;
            }
            case ComplaintDeadlineExtended it -> said(it.reason());
            case LateComplaintAdmitted it -> said(it.reason());
            case ComplaintRejected it -> said(it.reason());
            case ComplaintReconsidered it -> said(it.reason());
            case ComplaintForwarded it -> said(it.statement());
            case ComplaintSettled it -> said(it.reason());
            case ComplaintWithdrawn it -> said(it.reason());
            case EffectDeferred it -> said(it.reason());
            case EffectResumed it -> said(it.reason());
        };
    }

    private static List<Part> said(String text) {
        return text.isEmpty() ? List.of() : List.of(new Part(null, text));
    }
}
