package no.dekom.query.meetings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import no.dekom.query.meetings.MeetingView.Stage;
import org.springframework.stereotype.Component;

/** Det som venter på medlemmene og sekretariatet før, i og etter et møte. */
@Component
class MeetingTasks implements TaskSource {

    private final Meetings meetings;
    private final MeetingAccess access;
    private final Texts texts;
    private final Clock clock;

    MeetingTasks(Meetings meetings, MeetingAccess access, Texts texts, Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        if (!MeetingAccess.isMember(actor) && !MeetingAccess.isSecretariat(actor)) {
            return List.of();
        }
        return meetings.visibleTo(actor).stream()
                .flatMap(it ->
                        (MeetingAccess.isMember(actor) ? forMember(it, actor) : forSecretariat(it, actor)).stream())
                .toList();
    }

    private List<TaskItem> forMember(MeetingView meeting, ActingAs actor) {
        var tasks = new ArrayList<TaskItem>();
        var path = "/moter/" + meeting.id();
        var undeclared = meeting.cases().stream()
                .filter(it -> access.mayDeclare(actor, meeting, it))
                .filter(it -> it.declaredBy(actor.person()).isEmpty())
                .count();
        if (undeclared > 0) {
            tasks.add(new TaskItem(texts.of("meetings.task.declare", undeclared), path, meeting.title(), meeting.at()));
        }
        var unvoted = meeting.cases().stream()
                .filter(it -> access.mayVote(actor, meeting, it))
                .filter(it -> it.voteOf(actor.person()).isEmpty())
                .count();
        if (unvoted > 0) {
            tasks.add(new TaskItem(texts.of("meetings.task.vote", unvoted), path, meeting.title(), null));
        }
        if (access.mayApprove(actor, meeting)) {
            tasks.add(new TaskItem(texts.of("meetings.task.approve"), path + "/protokoll", meeting.title(), null));
        }
        return tasks;
    }

    private List<TaskItem> forSecretariat(MeetingView meeting, ActingAs actor) {
        var path = "/moter/" + meeting.id();
        if (meeting.stage() == Stage.CALLED) {
            return List.of(new TaskItem(texts.of("meetings.task.notice"), path, meeting.title(), meeting.at()));
        }
        if (meeting.stage() == Stage.NOTICE_SENT && !clock.instant().isBefore(meeting.at())) {
            return List.of(new TaskItem(texts.of("meetings.task.open"), path + "/apne", meeting.title(), meeting.at()));
        }
        if (meeting.stage() == Stage.OPEN) {
            return List.of(new TaskItem(texts.of("meetings.task.conclude"), path, meeting.title(), null));
        }
        return access.mayKeep(actor, meeting)
                ? List.of(new TaskItem(texts.of("meetings.task.keep"), path + "/protokoll", meeting.title(), null))
                : List.of();
    }
}
