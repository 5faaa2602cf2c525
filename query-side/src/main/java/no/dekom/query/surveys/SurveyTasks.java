package no.dekom.query.surveys;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Undersøkelser som venter på den som spør: to invite to, and to close. */
@Component
class SurveyTasks implements TaskSource {

    private final Surveys surveys;
    private final SurveyAccess access;
    private final Texts texts;

    SurveyTasks(Surveys surveys, SurveyAccess access, Texts texts) {
        this.surveys = surveys;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        var tasks = new ArrayList<TaskItem>();
        if (SurveyAccess.mayAsk(actor)) {
            surveys.askedBy(actor.organisation()).stream()
                    .filter(it -> !it.closed())
                    .forEach(it -> add(it, tasks));
        }
        return tasks;
    }

    private void add(SurveyView it, List<TaskItem> tasks) {
        if (!it.takesAnswers(access.today())) {
            tasks.add(new TaskItem(texts.of("surveys.task.close", it.title()), it.path() + "/lukk", null, null));
        } else if (it.invited().stream().allMatch(count -> count == 0)) {
            var end =
                    it.due().plusDays(1).atStartOfDay(Formats.OSLO).toInstant().minusSeconds(1);
            tasks.add(new TaskItem(texts.of("surveys.task.invite", it.title()), it.path() + "/inviter", null, end));
        }
    }
}
