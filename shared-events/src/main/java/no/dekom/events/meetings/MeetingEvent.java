package no.dekom.events.meetings;

import java.time.Instant;
import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;

/** Hendelser om et møte i samarbeidsforumet. Stream {@code meetings.Meeting}, one per meeting. */
public sealed interface MeetingEvent {

    MeetingId meeting();

    /** Møte opprettet. The agenda is put together before the notice is sent. */
    @EventName("meetings.MeetingCalled")
    record MeetingCalled(MeetingId meeting, OrganisationId forum, String title, Instant at, String place, int year)
            implements MeetingEvent {}

    /** Sak satt på dagsordenen. The reason is null until the notice has been sent. */
    @EventName("meetings.CasePutOnAgenda")
    record CasePutOnAgenda(MeetingId meeting, AgendaCaseId agendaCase, int number, CaseContent content, String reason)
            implements MeetingEvent {}

    /** Sak på dagsordenen endret. The reason is null until the notice has been sent. */
    @EventName("meetings.CaseAmended")
    record CaseAmended(MeetingId meeting, AgendaCaseId agendaCase, CaseContent content, String reason)
            implements MeetingEvent {}

    /** Sak tatt av dagsordenen. */
    @EventName("meetings.CaseRemoved")
    record CaseRemoved(MeetingId meeting, AgendaCaseId agendaCase, String reason) implements MeetingEvent {}

    /** Sakspapir lagt ved. The bytes are kept by their hash, which tells the paper apart in its case. */
    @EventName("meetings.PaperAdded")
    record PaperAdded(
            MeetingId meeting, AgendaCaseId agendaCase, String title, String sha256, String mediaType, long size)
            implements MeetingEvent {}

    /** Sakspapir trukket before the meeting was opened: nobody can open it from then on. */
    @EventName("meetings.PaperWithdrawn")
    record PaperWithdrawn(MeetingId meeting, AgendaCaseId agendaCase, String sha256, String reason)
            implements MeetingEvent {}

    /** Innkalling sendt to those who are members of the forum on that day. */
    @EventName("meetings.NoticeSent")
    record NoticeSent(MeetingId meeting, List<PersonId> members) implements MeetingEvent {

        public NoticeSent {
            members = List.copyOf(members);
        }
    }

    /** Møte flyttet before it was opened. The members are called anew. */
    @EventName("meetings.MeetingMoved")
    record MeetingMoved(MeetingId meeting, Instant at, String place, String reason) implements MeetingEvent {}

    /** Møte avlyst. */
    @EventName("meetings.MeetingCancelled")
    record MeetingCancelled(MeetingId meeting, String reason) implements MeetingEvent {}

    /** Habilitet meldt. The ground is null for one who is impartial. */
    @EventName("meetings.ImpartialityDeclared")
    record ImpartialityDeclared(
            MeetingId meeting,
            AgendaCaseId agendaCase,
            PersonId person,
            Impartiality impartiality,
            DisqualificationGround ground,
            String reason)
            implements MeetingEvent {}

    /** Møte åpnet. The quorum is of those who are members on that day. */
    @EventName("meetings.MeetingOpened")
    record MeetingOpened(MeetingId meeting, List<PersonId> members, List<PersonId> present) implements MeetingEvent {

        public MeetingOpened {
            members = List.copyOf(members);
            present = List.copyOf(present);
        }
    }

    /** Medlem kom after the meeting was opened, or came back. */
    @EventName("meetings.MemberArrived")
    record MemberArrived(MeetingId meeting, PersonId person) implements MeetingEvent {}

    /** Medlem gikk before the meeting was closed: takes no part in the cases that are concluded while it is away. */
    @EventName("meetings.MemberLeft")
    record MemberLeft(MeetingId meeting, PersonId person) implements MeetingEvent {}

    /** Stemme avgitt. A new one replaces the old until the case is concluded. The dissent is null for none. */
    @EventName("meetings.VoteCast")
    record VoteCast(MeetingId meeting, AgendaCaseId agendaCase, PersonId person, VoteChoice choice, String dissent)
            implements MeetingEvent {}

    /** Sak konkludert. */
    @EventName("meetings.CaseConcluded")
    record CaseConcluded(MeetingId meeting, AgendaCaseId agendaCase, Conclusion conclusion) implements MeetingEvent {}

    /** Møte hevet. */
    @EventName("meetings.MeetingClosed")
    record MeetingClosed(MeetingId meeting) implements MeetingEvent {}

    /** Merknad til protokollen. Whoever had approved approves again. */
    @EventName("meetings.MinutesCorrected")
    record MinutesCorrected(MeetingId meeting, PersonId person, String remark) implements MeetingEvent {}

    /** Protokoll godkjent av ett medlem. */
    @EventName("meetings.MinutesApproved")
    record MinutesApproved(MeetingId meeting, PersonId person) implements MeetingEvent {}

    /** Protokoll arkivert: the approved minutes as a document that never changes, by the SHA-256 of its bytes. */
    @EventName("meetings.MinutesKept")
    record MinutesKept(MeetingId meeting, String sha256, String mediaType) implements MeetingEvent {}
}
