package no.dekom.query.meetings;

import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.meetings.Impartiality;
import no.dekom.query.meetings.MeetingView.Stage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may see and do what with a meeting, as the pages offer it. The commands check for themselves. */
@Component
class MeetingAccess {

    static final Set<Role> READERS = Set.of(Role.FORUM_MEMBER, Role.STATE_GOVERNOR, Role.AUDITOR);

    private final Meetings meetings;
    private final ForumPlaces places;

    MeetingAccess(Meetings meetings, ForumPlaces places) {
        this.meetings = meetings;
        this.places = places;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The meeting, or 404 when there is none or the actor may not see it. */
    MeetingView seen(ActingAs actor, String id) {
        return meetings.find(actor, id).orElseThrow(MeetingAccess::notFound);
    }

    /** The meeting as its secretariat has it, or 404 for all others. */
    MeetingView run(ActingAs actor, String id) {
        if (!isSecretariat(actor)) {
            throw notFound();
        }
        return seen(actor, id);
    }

    static AgendaCaseView agendaCase(MeetingView meeting, String id) {
        return meeting.cases().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(MeetingAccess::notFound);
    }

    static boolean isSecretariat(ActingAs actor) {
        return actor.role() == Role.STATE_GOVERNOR;
    }

    static boolean isMember(ActingAs actor) {
        return actor.role() == Role.FORUM_MEMBER;
    }

    /** Whether the person can take no part, by what it declared or by the roles it holds. */
    boolean isDisqualified(ActingAs actor, AgendaCaseView agendaCase) {
        return agendaCase
                        .declaredBy(actor.person())
                        .filter(it -> it.impartiality() == Impartiality.DISQUALIFIED)
                        .isPresent()
                || places.belongs(actor.person(), agendaCase.content().concerned());
    }

    /** The papers open to a member that has declared and is impartial; to the secretariat and the auditor always. */
    boolean mayReadPapers(ActingAs actor, AgendaCaseView agendaCase) {
        return !isMember(actor)
                || agendaCase.declaredBy(actor.person()).isPresent() && !isDisqualified(actor, agendaCase);
    }

    boolean mayAddPapers(ActingAs actor, MeetingView meeting, AgendaCaseView agendaCase) {
        return isSecretariat(actor)
                && (meeting.mayChangeAgenda() || meeting.stage() == Stage.OPEN)
                && !agendaCase.concluded();
    }

    boolean mayDeclare(ActingAs actor, MeetingView meeting, AgendaCaseView agendaCase) {
        return isMember(actor)
                && meeting.membersHaveIt()
                && !agendaCase.concluded()
                && agendaCase.voteOf(actor.person()).isEmpty();
    }

    boolean mayVote(ActingAs actor, MeetingView meeting, AgendaCaseView agendaCase) {
        return isMember(actor)
                && meeting.stage() == Stage.OPEN
                && !agendaCase.concluded()
                && meeting.present().contains(actor.person())
                && mayReadPapers(actor, agendaCase);
    }

    boolean mayConclude(ActingAs actor, MeetingView meeting, AgendaCaseView agendaCase) {
        return isSecretariat(actor) && meeting.stage() == Stage.OPEN && !agendaCase.concluded();
    }

    boolean mayApprove(ActingAs actor, MeetingView meeting) {
        return isMember(actor)
                && meeting.stage() == Stage.CLOSED
                && meeting.attended().contains(actor.person())
                && !meeting.approvedBy(actor.person());
    }

    boolean mayRemark(ActingAs actor, MeetingView meeting) {
        return meeting.stage() == Stage.CLOSED
                && !meeting.approved()
                && (isSecretariat(actor)
                        || isMember(actor) && meeting.attended().contains(actor.person()));
    }

    boolean mayKeep(ActingAs actor, MeetingView meeting) {
        return isSecretariat(actor) && meeting.stage() == Stage.CLOSED && meeting.approved();
    }
}
