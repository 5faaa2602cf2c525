package no.dekom.query.seedfunds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Oppgavene i fond og runder: what waits for the groups, the coordinator and the owners. */
@Component
class RoundTasks implements TaskSource {

    private final RoundDesk desk;
    private final SeedFunds seedFunds;
    private final AssessWork work;
    private final Texts texts;
    private final Clock clock;

    RoundTasks(RoundDesk desk, SeedFunds seedFunds, AssessWork work, Texts texts, Clock clock) {
        this.desk = desk;
        this.seedFunds = seedFunds;
        this.work = work;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        return switch (actor.role()) {
            case WORKING_GROUP, STEERING_GROUP ->
                undecided(actor).flatMap(round -> member(actor, round).stream()).toList();
            case COORDINATOR -> coordinator(actor);
            case SCHOOL_OWNER ->
                undecided(actor)
                        .filter(round -> desk.stage(round) == RoundView.Stage.OPEN)
                        .filter(round -> seedFunds.ownMoneyOf(round.id()).stream()
                                .noneMatch(it -> it.owner().equals(actor.organisation())))
                        .map(round -> task(round, "/egne-midler", "round.task.own-money"))
                        .toList();
            default -> List.of();
        };
    }

    private List<TaskItem> member(ActingAs actor, RoundView round) {
        var left = work.of(actor.person(), round);
        var tasks = new ArrayList<TaskItem>();
        for (var application : left.undeclared()) {
            tasks.add(new TaskItem(
                    texts.of("round.task.declare", application.title()),
                    "/soknader/" + application.id() + "/tilknytning",
                    about(round),
                    null));
        }
        var stage = desk.stage(round);
        if (actor.role() == Role.STEERING_GROUP) {
            if (stage == RoundView.Stage.PRESENTED && !left.disqualified()) {
                tasks.add(task(round, "/vedta", "round.task.decide"));
            }
        } else if (stage == RoundView.Stage.ASSESSMENT) {
            if (!left.mine().isEmpty()) {
                tasks.add(task(
                        round,
                        "?fane=vurdering",
                        "round.task.assess",
                        left.mine().size()));
            } else if (left.readyToPresent()) {
                tasks.add(task(round, "/legg-fram", "round.task.present"));
            }
        }
        return tasks;
    }

    private List<TaskItem> coordinator(ActingAs actor) {
        var mine = desk.funds(actor).stream()
                .filter(fund -> fund.network().equals(actor.organisation()))
                .findFirst();
        if (mine.isEmpty()) {
            return List.of(new TaskItem(texts.of("round.task.open-fund"), "/sakornfond/ny", null, null));
        }
        var fund = mine.get();
        var tasks = new ArrayList<TaskItem>();
        var coming = RoundYears.coming(clock).toString();
        if (seedFunds.roundsOf(fund.id()).stream()
                .noneMatch(round -> round.schoolYear().compareTo(coming) >= 0)) {
            tasks.add(new TaskItem(
                    texts.of("round.task.open", coming), "/sakornfond/" + fund.id() + "/ny-runde", fund.name(), null));
        }
        undecided(actor).forEach(round -> {
            var stage = desk.stage(round);
            if (stage == RoundView.Stage.ASSESSMENT) {
                tasks.add(task(round, "?fane=vurdering", "round.task.follow-assessment"));
            } else if (stage == RoundView.Stage.PRESENTED) {
                tasks.add(task(round, "?fane=saksframlegg", "round.task.follow-decision"));
            }
        });
        return tasks;
    }

    private Stream<RoundView> undecided(ActingAs actor) {
        return desk.rounds(actor).stream().filter(round -> round.decidedAt() == null);
    }

    /** Only what closes with the deadline for applications has a date; the groups' own work has none set. */
    private TaskItem task(RoundView round, String rest, String key, Object... values) {
        var due = key.equals("round.task.own-money") ? round.deadline() : null;
        return new TaskItem(texts.of(key, values), "/runder/" + round.id() + rest, about(round), due);
    }

    private String about(RoundView round) {
        return texts.of("round.title", round.fundName(), round.schoolYear());
    }
}
