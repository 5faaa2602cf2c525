package no.dekom.query.meetings;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.query.frame.Status;

/**
 * Et møte i samarbeidsforumet.
 *
 * @param members those called, and from the opening on those who were members then
 * @param present those in it now, or when it was closed
 * @param attendance who came and left after the opening, in order
 * @param reason why it was cancelled, or null
 * @param movedWhy why it was last moved, or null
 * @param cases those on the agenda, in the order of their numbers; {@code removed} those taken off it
 * @param sha256 of the document that its minutes are kept as, or null
 */
public record MeetingView(
        String id,
        OrganisationId forum,
        String title,
        Instant at,
        String place,
        int year,
        Stage stage,
        List<PersonId> members,
        List<PersonId> present,
        List<Attendance> attendance,
        String reason,
        String movedWhy,
        Instant noticeAt,
        Instant openedAt,
        Instant closedAt,
        long minutesVersion,
        String sha256,
        Instant keptAt,
        List<AgendaCaseView> cases,
        List<AgendaCaseView> removed,
        List<Approval> approvals,
        List<Remark> remarks) {

    /** Hvor langt møtet er kommet. */
    public enum Stage {
        /** Under forberedelse. */
        CALLED(Status.DRAFT),
        /** Innkalt. */
        NOTICE_SENT(Status.CALLED),
        /** Åpent. */
        OPEN(Status.IN_SESSION),
        /** Hevet. */
        CLOSED(Status.HELD),
        /** Protokollen er arkivert. */
        KEPT(Status.CLOSED),
        /** Avlyst. */
        CANCELLED(Status.CANCELLED);

        private final Status status;

        Stage(Status status) {
            this.status = status;
        }
    }

    /** At et medlem kom eller gikk. */
    public record Attendance(PersonId person, boolean arrived, Instant at) {}

    /** En godkjenning av protokollen. */
    public record Approval(PersonId person, Instant at) {}

    /** En merknad til protokollen. */
    public record Remark(PersonId person, String text, Instant at) {}

    public Status status() {
        return stage.status;
    }

    /** Whether there are minutes to read: from the opening on. */
    public boolean hasMinutes() {
        return openedAt != null;
    }

    /** Those who were in the meeting at some time. */
    public List<PersonId> attended() {
        return Stream.concat(present.stream(), attendance.stream().map(Attendance::person))
                .distinct()
                .toList();
    }

    /** Those who were there when it was opened: whoever came later, came first of all. */
    public List<PersonId> presentAtOpening() {
        var first = new HashMap<PersonId, Boolean>();
        attendance.forEach(it -> first.putIfAbsent(it.person(), it.arrived()));
        return attended().stream().filter(it -> !first.getOrDefault(it, false)).toList();
    }

    public boolean approvedBy(PersonId person) {
        return approvals.stream().anyMatch(it -> it.person().equals(person));
    }

    /** Whether all who attended have approved the minutes. */
    public boolean approved() {
        return closedAt != null && attended().stream().allMatch(this::approvedBy);
    }

    public boolean mayChangeAgenda() {
        return stage == Stage.CALLED || stage == Stage.NOTICE_SENT;
    }

    public boolean membersHaveIt() {
        return stage == Stage.NOTICE_SENT || stage == Stage.OPEN;
    }
}
