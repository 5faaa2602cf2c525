package no.dekom.query.control;

import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.control.ControlView.Finding;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Funn å svare på i egne saker, and for the auditor what is answered and not closed. */
@Component
class ControlTasks implements TaskSource {

    private final Controls controls;
    private final Names names;
    private final Texts texts;

    ControlTasks(Controls controls, Names names, Texts texts) {
        this.controls = controls;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        return (actor.role() == Role.AUDITOR ? toClose(actor) : toAnswer(actor)).toList();
    }

    private Stream<TaskItem> toClose(ActingAs actor) {
        return controls.all().stream()
                .filter(it -> it.mayWrite(actor))
                .flatMap(control -> control.findings().stream()
                        .filter(it -> it.state().equals("answered"))
                        .map(it -> task("control.task.close", it)));
    }

    /** Those of the organisation itself; what lies under a county governor is its owner's task. */
    private Stream<TaskItem> toAnswer(ActingAs actor) {
        return controls.toAnswer(actor).stream()
                .filter(it ->
                        it.owner().equals(actor.organisation()) && it.state().equals("waiting"))
                .map(it -> task("control.task.answer", it));
    }

    private TaskItem task(String text, Finding it) {
        return new TaskItem(
                texts.of(text, Integer.toString(it.made().number()), it.made().title()),
                it.path(),
                names.organisation(it.owner()),
                null);
    }
}
