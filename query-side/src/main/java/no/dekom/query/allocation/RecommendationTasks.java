package no.dekom.query.allocation;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Det sekretariatet har igjen når forumet har vedtatt en fordeling: to record it, and to send it. */
@Component
class RecommendationTasks implements TaskSource {

    private final Recommendations recommendations;
    private final ForumCases cases;
    private final Names names;
    private final Texts texts;

    RecommendationTasks(Recommendations recommendations, ForumCases cases, Names names, Texts texts) {
        this.recommendations = recommendations;
        this.cases = cases;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        if (actor.role() != Role.STATE_GOVERNOR) {
            return List.of();
        }
        var tasks = new ArrayList<TaskItem>();
        var agreed = cases.agreed(actor.organisation());
        for (var it : recommendations.visibleTo(actor)) {
            if (it.county().equals(actor.organisation())) {
                if (it.adopted() && !it.sent()) {
                    tasks.add(task("send", it));
                }
                agreed.stream()
                        .filter(one -> one.year() == it.year())
                        .findFirst()
                        .filter(one -> recommendations.versions(it.id()).stream()
                                .noneMatch(version ->
                                        version.content().scenario().value().equals(one.scenario())))
                        .ifPresent(one -> tasks.add(task("adopt", it)));
            }
        }
        return tasks;
    }

    private TaskItem task(String what, RecommendationView it) {
        return new TaskItem(
                texts.of("allocation.recommendation.task." + what, Integer.toString(it.year())),
                RecommendationListPage.PATH + "/" + it.id() + (what.equals("send") ? "/send" : "/vedta"),
                names.organisation(it.county()),
                null);
    }
}
