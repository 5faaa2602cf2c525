package no.dekom.query.seedfunds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Det som venter på den som kan søke: rounds that are open, and what is written but not sent. */
@Component
class ApplicationTasks implements TaskSource {

    private final SeedFunds seedFunds;
    private final SeedFundAccess access;
    private final FormStore store;
    private final Texts texts;
    private final Clock clock;

    ApplicationTasks(SeedFunds seedFunds, SeedFundAccess access, FormStore store, Texts texts, Clock clock) {
        this.seedFunds = seedFunds;
        this.access = access;
        this.store = store;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        return ApplyPage.APPLICANTS.contains(actor.role())
                ? seedFunds.funds().stream()
                        .filter(fund -> access.maySeeNetwork(actor, fund.network()))
                        .flatMap(fund -> seedFunds.roundsOf(fund.id()).stream())
                        .filter(round -> round.stage(clock.instant()) == RoundView.Stage.OPEN)
                        .flatMap(round -> in(round, actor))
                        .toList()
                : List.of();
    }

    private Stream<TaskItem> in(RoundView round, ActingAs actor) {
        var tasks = new ArrayList<TaskItem>();
        var own = seedFunds.applicationsOf(round.id()).stream()
                .filter(one -> one.isOf(actor.organisation()) && one.state() == ApplicationView.State.SENT)
                .toList();
        var draft = store.find(actor.person(), "apply", round.id());
        if (draft != null) {
            tasks.add(task(round, finish(draft.form().value("title")), "/runder/" + round.id() + "/sok?steg=6"));
        } else if (own.isEmpty()) {
            tasks.add(task(round, texts.of("application.task.apply"), "/runder/" + round.id() + "/sok?steg=1"));
        }
        own.stream()
                .filter(one -> store.find(actor.person(), "amend", one.id()) != null)
                .map(one -> task(
                        round,
                        texts.of("application.task.amend", one.title()),
                        "/soknader/" + one.id() + "/endre?steg=6"))
                .forEach(tasks::add);
        return tasks.stream();
    }

    private String finish(String title) {
        return title.isBlank()
                ? texts.of("application.task.finish")
                : texts.of("application.task.finish.titled", title.strip());
    }

    private TaskItem task(RoundView round, String text, String path) {
        return new TaskItem(
                text, path, texts.of("application.round", round.fundName(), round.schoolYear()), round.deadline());
    }
}
