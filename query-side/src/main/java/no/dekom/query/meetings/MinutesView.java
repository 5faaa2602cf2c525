package no.dekom.query.meetings;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.ConclusionWay;
import no.dekom.events.meetings.Dissent;
import no.dekom.events.meetings.ForumCaseKind;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;

/**
 * Protokollen slik den leses: all of it from the facts of the meeting, with the names of those it tells of.
 *
 * @param members how many members the forum had when the meeting was opened
 */
public record MinutesView(
        String title,
        String forum,
        Instant at,
        String place,
        Instant openedAt,
        Instant closedAt,
        int members,
        List<String> present,
        List<String> absent,
        List<Movement> movements,
        List<Item> cases,
        List<Remark> remarks,
        List<Approval> approvals) {

    /** Hvem som kom eller gikk etter at møtet var åpnet. */
    public record Movement(String name, boolean arrived, Instant at) {}

    /** En sak i protokollen. {@code text} and what follows are told when it is concluded. */
    public record Item(
            int number,
            String title,
            ForumCaseKind kind,
            List<String> concerned,
            String proposal,
            boolean concluded,
            boolean byVote,
            boolean adopted,
            String text,
            int forIt,
            int against,
            int tookPart,
            List<String> disqualified,
            List<Said> dissents,
            List<AgendaCaseView.Paper> papers) {}

    /** Protokolltilførsel. */
    public record Said(String name, String choice, String text) {}

    /** Merknad. */
    public record Remark(String name, Instant at, String text) {}

    /** Godkjenning. */
    public record Approval(String name, Instant at) {}

    static MinutesView of(MeetingView meeting, Names names, Texts texts) {
        var absent = meeting.members().stream()
                .filter(it -> !meeting.attended().contains(it))
                .toList();
        return new MinutesView(
                meeting.title(),
                names.organisation(meeting.forum(), meeting.at()),
                meeting.at(),
                meeting.place(),
                meeting.openedAt(),
                meeting.closedAt(),
                meeting.members().size(),
                named(meeting.presentAtOpening(), names),
                named(absent, names),
                meeting.attendance().stream()
                        .map(it -> new Movement(names.person(it.person()), it.arrived(), it.at()))
                        .toList(),
                meeting.cases().stream()
                        .map(it -> item(it, meeting.at(), names, texts))
                        .toList(),
                meeting.remarks().stream()
                        .map(it -> new Remark(names.person(it.person()), it.at(), it.text()))
                        .toList(),
                meeting.approvals().stream()
                        .map(it -> new Approval(names.person(it.person()), it.at()))
                        .toList());
    }

    private static Item item(AgendaCaseView one, Instant at, Names names, Texts texts) {
        var content = one.content();
        var concerned = content.concerned().stream()
                .map((OrganisationId it) -> names.organisation(it, at))
                .toList();
        var reached = one.conclusion();
        if (reached == null) {
            return new Item(
                    one.number(),
                    one.title(),
                    content.kind(),
                    concerned,
                    null,
                    false,
                    false,
                    false,
                    null,
                    0,
                    0,
                    0,
                    List.of(),
                    List.of(),
                    List.of());
        }
        return new Item(
                one.number(),
                one.title(),
                content.kind(),
                concerned,
                content.proposal(),
                true,
                reached.way() == ConclusionWay.BY_VOTE,
                reached.adopted(),
                reached.text(),
                reached.forIt(),
                reached.against(),
                reached.tookPart().size(),
                reached.disqualified().stream()
                        .map(it -> disqualified(one, it, names, texts))
                        .toList(),
                reached.dissents().stream().map(it -> said(it, names, texts)).toList(),
                one.papers());
    }

    /** The name, and on which ground; why is not for the minutes. */
    private static String disqualified(AgendaCaseView one, PersonId person, Names names, Texts texts) {
        return Stream.concat(
                        Stream.of(names.person(person)),
                        one.declaredBy(person).map(AgendaCaseView.Declaration::ground).stream()
                                .map(it -> texts.of(it).toLowerCase(java.util.Locale.ROOT)))
                .reduce((name, ground) -> name + ": " + ground)
                .orElseThrow();
    }

    private static Said said(Dissent dissent, Names names, Texts texts) {
        return new Said(
                names.person(dissent.person()),
                texts.of(dissent.choice()).toLowerCase(java.util.Locale.ROOT),
                dissent.text());
    }

    private static List<String> named(List<PersonId> persons, Names names) {
        return persons.stream().map(names::person).sorted().toList();
    }
}
