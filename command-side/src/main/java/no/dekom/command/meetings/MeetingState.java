package no.dekom.command.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.dekom.command.edge.NotFound;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.CaseAmended;
import no.dekom.events.meetings.MeetingEvent.CaseConcluded;
import no.dekom.events.meetings.MeetingEvent.CasePutOnAgenda;
import no.dekom.events.meetings.MeetingEvent.CaseRemoved;
import no.dekom.events.meetings.MeetingEvent.ImpartialityDeclared;
import no.dekom.events.meetings.MeetingEvent.MeetingCalled;
import no.dekom.events.meetings.MeetingEvent.MeetingCancelled;
import no.dekom.events.meetings.MeetingEvent.MeetingClosed;
import no.dekom.events.meetings.MeetingEvent.MeetingMoved;
import no.dekom.events.meetings.MeetingEvent.MeetingOpened;
import no.dekom.events.meetings.MeetingEvent.MemberArrived;
import no.dekom.events.meetings.MeetingEvent.MemberLeft;
import no.dekom.events.meetings.MeetingEvent.MinutesApproved;
import no.dekom.events.meetings.MeetingEvent.MinutesCorrected;
import no.dekom.events.meetings.MeetingEvent.MinutesKept;
import no.dekom.events.meetings.MeetingEvent.NoticeSent;
import no.dekom.events.meetings.MeetingEvent.PaperAdded;
import no.dekom.events.meetings.MeetingEvent.PaperWithdrawn;
import no.dekom.events.meetings.MeetingEvent.VoteCast;

/** A meeting as its events have made it. */
public final class MeetingState {

    /** How far a meeting has come. */
    public enum Stage {
        CALLED,
        NOTICE_SENT,
        OPEN,
        CLOSED,
        KEPT,
        CANCELLED
    }

    private final Map<AgendaCaseId, CaseState> cases = new LinkedHashMap<>();
    private final Set<PersonId> approvedBy = new HashSet<>();
    private OrganisationId forum;
    private Instant at;
    private String place;
    private Stage stage;
    private List<PersonId> members = List.of();
    private final List<PersonId> present = new ArrayList<>();
    private final Set<PersonId> attended = new LinkedHashSet<>();
    private int lastNumber;
    private long minutesVersion;

    void evolve(MeetingEvent event) {
        switch (event) {
            case MeetingCalled it -> {
                forum = it.forum();
                at = it.at();
                place = it.place();
                stage = Stage.CALLED;
            }
            case CasePutOnAgenda it -> {
                cases.put(it.agendaCase(), CaseState.put(it.content()));
                lastNumber = it.number();
            }
            case CaseAmended it -> change(it.agendaCase(), one -> one.amended(it.content()));
            case CaseRemoved it -> cases.remove(it.agendaCase());
            case PaperAdded it -> change(it.agendaCase(), one -> one.withPaper(it.sha256()));
            case PaperWithdrawn it -> change(it.agendaCase(), one -> one.withoutPaper(it.sha256()));
            case MeetingMoved it -> {
                at = it.at();
                place = it.place();
                stage = Stage.CALLED;
            }
            case NoticeSent it -> stage = Stage.NOTICE_SENT;
            case MeetingCancelled it -> stage = Stage.CANCELLED;
            case ImpartialityDeclared it ->
                change(it.agendaCase(), one -> one.declaredBy(it.person(), it.impartiality()));
            case MeetingOpened it -> {
                members = it.members();
                present.addAll(it.present());
                attended.addAll(it.present());
                stage = Stage.OPEN;
            }
            case MemberArrived it -> {
                present.add(it.person());
                attended.add(it.person());
            }
            case MemberLeft it -> present.remove(it.person());
            case VoteCast it ->
                change(it.agendaCase(), one -> one.votedBy(it.person(), new CaseState.Vote(it.choice(), it.dissent())));
            case CaseConcluded it -> change(it.agendaCase(), CaseState::asConcluded);
            case MeetingClosed it -> stage = Stage.CLOSED;
            case MinutesCorrected it -> {
                approvedBy.clear();
                minutesVersion++;
            }
            case MinutesApproved it -> approvedBy.add(it.person());
            case MinutesKept it -> stage = Stage.KEPT;
        }
    }

    private void change(AgendaCaseId id, UnaryOperator<CaseState> how) {
        cases.computeIfPresent(id, (key, one) -> how.apply(one));
    }

    /** The case on the agenda, or 404 when there is none. */
    public CaseState agendaCase(AgendaCaseId id) {
        var found = cases.get(id);
        if (found == null) {
            throw new NotFound("case");
        }
        return found;
    }

    public Map<AgendaCaseId, CaseState> cases() {
        return Map.copyOf(cases);
    }

    public OrganisationId forum() {
        return forum;
    }

    public Instant at() {
        return at;
    }

    public String place() {
        return place;
    }

    public Stage stage() {
        return stage;
    }

    /** The members of the forum when the meeting was opened. */
    public List<PersonId> members() {
        return members;
    }

    /** Those who are in the meeting now. */
    public List<PersonId> present() {
        return List.copyOf(present);
    }

    /** Those who were in the meeting at some time. */
    public Set<PersonId> attended() {
        return Set.copyOf(attended);
    }

    public int nextNumber() {
        return lastNumber + 1;
    }

    /** How many remarks the minutes have. */
    public long minutesVersion() {
        return minutesVersion;
    }

    public Set<PersonId> approvedBy() {
        return Set.copyOf(approvedBy);
    }
}
