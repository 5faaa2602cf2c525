package no.dekom.query.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.complaints.ComplaintRight;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Det statsforvalteren har å gjøre med klager, og fristene for dem som kan klage. */
@Component
class ComplaintTasks implements TaskSource {

    private final Complaints complaints;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    ComplaintTasks(Complaints complaints, Names names, Texts texts, Formats formats) {
        this.complaints = complaints;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        var tasks = new ArrayList<TaskItem>();
        if (actor.role() == Role.STATE_GOVERNOR) {
            complaints.visibleTo(actor).stream()
                    .filter(it -> it.state().isWaiting())
                    .filter(it -> it.state() != ComplaintView.State.FORWARDED)
                    .forEach(it -> tasks.add(task(it)));
        } else if (Complaints.RECIPIENTS.contains(actor.role())) {
            complaints.open(actor).stream()
                    .filter(it -> it.right() != ComplaintRight.MAY_NOT)
                    .filter(it -> it.lastDay() != null && !formats.late(it.lastDay()))
                    .forEach(it -> tasks.add(deadline(it)));
        }
        return tasks;
    }

    private TaskItem task(ComplaintView it) {
        return new TaskItem(
                texts.of("complaints.task." + it.state(), it.decision().name()),
                it.path(),
                names.organisation(it.county()),
                null);
    }

    private TaskItem deadline(DecisionToComplainOf it) {
        return new TaskItem(
                texts.of("complaints.task.read", Integer.toString(it.year())),
                it.grantPath(),
                names.organisation(it.county()),
                endOf(it.lastDay()));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Formats.OSLO).toInstant().minusSeconds(1);
    }
}
