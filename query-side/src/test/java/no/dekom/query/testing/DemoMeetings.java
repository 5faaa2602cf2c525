package no.dekom.query.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.CaseSubject;
import no.dekom.events.meetings.Conclusion;
import no.dekom.events.meetings.ConclusionWay;
import no.dekom.events.meetings.DisqualificationGround;
import no.dekom.events.meetings.Dissent;
import no.dekom.events.meetings.ForumCaseKind;
import no.dekom.events.meetings.Impartiality;
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
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.meetings.SubjectKind;
import no.dekom.events.meetings.VoteChoice;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import no.dekom.query.frame.DocumentStore;

/** Møter i et forum around a {@link DemoRound}: one being prepared, one called, one held, and one cancelled. */
public final class DemoMeetings {

    public static final String SECRET = "Hemmelig tall: 417 000 kr.";
    public static final String OLD_SECRET = "Et gammelt hemmelig tall.";

    /** What a paper of the municipality's case holds; the one of this other hash is withdrawn. */
    public static final byte[] PAPER = "%PDF-1.4\nHemmelig\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    public static final String PAPER_TITLE = "Budsjett på 417 000 kr";
    public static final String WITHDRAWN = "1".repeat(64);

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant HELD = Instant.parse("2025-03-11T09:00:00Z");

    public final OrganisationId forum;
    public final ActingAs secretary;
    /** Officer of the municipality whose case one of the cases is. */
    public final ActingAs ofOwner;

    public final ActingAs ofUnion;
    public final ActingAs ofUniversity;

    private final QuerySide side;
    private final DemoRound home;
    private String last;

    public DemoMeetings(QuerySide side, DemoRound home) {
        this.side = side;
        this.home = home;
        forum = new OrganisationId("forum-" + home.governor);
        secretary = home.governorsOfficer;
        ofOwner = member("eieren-i-forumet");
        ofUnion = member("forbundet-i-forumet");
        ofUniversity = member("uh-i-forumet");
    }

    private ActingAs member(String id) {
        return new ActingAs(new PersonId(id), Role.FORUM_MEMBER, forum);
    }

    private void fact(ActingAs who, String meeting, MeetingEvent event, Instant at) {
        last = side.fact(who, at, meeting, event);
    }

    public static AgendaCaseId agendaCase(String meeting, String name) {
        return new AgendaCaseId(meeting + "-" + name);
    }

    /** Gives the id of the last event. */
    public String told() {
        side.fact(
                home.administrator,
                AT,
                forum.value(),
                new OrganisationRegistered(
                        forum, "204332185", OrganisationKind.FORUM, "Samarbeidsforumet i vest", home.governor));
        for (var member : List.of(ofOwner, ofUnion, ofUniversity)) {
            side.jdbc()
                    .sql("insert into register.person (id, name) values (?, ?)")
                    .params(member.person().value(), "Navn " + member.person().value())
                    .update();
            give(member);
        }
        give(new ActingAs(ofOwner.person(), Role.SCHOOL_OWNER, home.owner));
        prepared();
        called();
        held();
        kept();
        var cancelled = new MeetingId("avlyst");
        fact(secretary, "avlyst", called(cancelled, AT), AT);
        var later = AT.plusSeconds(86_400);
        fact(secretary, "avlyst", new MeetingMoved(cancelled, later, "Biblioteket", "Rådhuset er opptatt."), AT);
        fact(secretary, "avlyst", new MeetingCancelled(cancelled, "For få kan komme."), AT);
        return last;
    }

    private void kept() {
        var id = new MeetingId("arkivert");
        var all = List.of(ofOwner.person(), ofUnion.person(), ofUniversity.person());
        var some = List.of(ofUnion.person(), ofUniversity.person());
        fact(secretary, "arkivert", called(id, HELD), HELD);
        fact(secretary, "arkivert", new MeetingOpened(id, all, some), HELD);
        fact(secretary, "arkivert", new MemberArrived(id, ofOwner.person()), HELD.plusSeconds(900));
        fact(secretary, "arkivert", new MemberLeft(id, ofUnion.person()), HELD.plusSeconds(1800));
        fact(secretary, "arkivert", new MinutesKept(id, "0".repeat(64), "application/pdf"), HELD);
    }

    private void give(ActingAs held) {
        side.fact(
                home.administrator,
                AT,
                held.person().value(),
                new RoleGiven(held.person(), held.role(), held.organisation(), LocalDate.of(2024, 8, 1)));
    }

    private MeetingCalled called(MeetingId id, Instant at) {
        return new MeetingCalled(id, forum, "Møtet " + id, at, "Rådhuset", 2026);
    }

    private CaseContent content(String title, String text, OrganisationId... concerned) {
        return new CaseContent(
                title,
                ForumCaseKind.MEASURE,
                List.of(concerned),
                text,
                "Forumet tar med «" + title + "».",
                new CaseSubject(SubjectKind.MEASURE, "felles"));
    }

    private CasePutOnAgenda put(MeetingId id, String name, int number, String text, OrganisationId... concerned) {
        return new CasePutOnAgenda(id, agendaCase(id.value(), name), number, content(name, text, concerned), null);
    }

    private void prepared() {
        var id = new MeetingId("forberedt");
        fact(secretary, "forberedt", called(id, Instant.parse("2026-12-20T09:00:00Z")), AT);
        fact(secretary, "forberedt", put(id, "fordeling", 1, SECRET), AT);
    }

    /** Called, and changed after that; two have answered in the case that is of the municipality. */
    private void called() {
        var id = new MeetingId("innkalt");
        var members = List.of(ofOwner.person(), ofUnion.person(), ofUniversity.person());
        fact(secretary, "innkalt", called(id, Instant.parse("2026-12-10T09:00:00Z")), AT);
        fact(secretary, "innkalt", put(id, "kommunen", 1, OLD_SECRET, home.owner), AT);
        fact(secretary, "innkalt", put(id, "alle", 2, SECRET), AT);
        fact(secretary, "innkalt", put(id, "trukket", 3, SECRET), AT);
        fact(secretary, "innkalt", new NoticeSent(id, members), AT);
        fact(secretary, "innkalt", new CaseRemoved(id, agendaCase("innkalt", "trukket"), "Trukket."), AT);
        fact(
                secretary,
                "innkalt",
                new CaseAmended(
                        id,
                        agendaCase("innkalt", "kommunen"),
                        content("kommunen", SECRET, home.owner),
                        "Summen var feil."),
                AT);
        declared(id, "kommunen", ofOwner, DisqualificationGround.BELONGS_TO_ORGANISATION);
        declared(id, "kommunen", ofUnion, null);
        paper(id, "kommunen", AT);
        fact(secretary, "innkalt", added(id, "kommunen", WITHDRAWN, 9), AT);
        fact(
                secretary,
                "innkalt",
                new PaperWithdrawn(id, agendaCase("innkalt", "kommunen"), WITHDRAWN, "Feil versjon."),
                AT);
    }

    private PaperAdded added(MeetingId id, String name, String sha256, long size) {
        return new PaperAdded(id, agendaCase(id.value(), name), PAPER_TITLE, sha256, "application/pdf", size);
    }

    private void paper(MeetingId id, String name, Instant at) {
        var sha256 = side.part(DocumentStore.class).made(id + "/" + agendaCase(id.value(), name), PAPER);
        fact(secretary, id.value(), added(id, name, sha256, PAPER.length), at);
    }

    private void declared(MeetingId id, String name, ActingAs who, DisqualificationGround ground) {
        fact(
                who,
                id.value(),
                new ImpartialityDeclared(
                        id,
                        agendaCase(id.value(), name),
                        who.person(),
                        ground == null ? Impartiality.IMPARTIAL : Impartiality.DISQUALIFIED,
                        ground,
                        ground == null ? null : "Jeg arbeider i kommunen."),
                AT);
    }

    /** Held last year, with a vote, a dissent and a remark; all who were there have approved. */
    private void held() {
        var id = new MeetingId("holdt");
        var all = List.of(ofOwner.person(), ofUnion.person(), ofUniversity.person());
        fact(secretary, "holdt", called(id, HELD), HELD.minusSeconds(2_000_000));
        fact(secretary, "holdt", put(id, "kommunen", 1, SECRET, home.owner), HELD.minusSeconds(1_900_000));
        fact(secretary, "holdt", new NoticeSent(id, all), HELD.minusSeconds(1_800_000));
        declared(id, "kommunen", ofOwner, DisqualificationGround.BELONGS_TO_ORGANISATION);
        declared(id, "kommunen", ofUnion, null);
        declared(id, "kommunen", ofUniversity, null);
        paper(id, "kommunen", HELD.minusSeconds(1_700_000));
        fact(secretary, "holdt", new MeetingOpened(id, all, all), HELD);
        var agendaCase = agendaCase("holdt", "kommunen");
        fact(
                ofUnion,
                "holdt",
                new VoteCast(id, agendaCase, ofUnion.person(), VoteChoice.AGAINST, "Egenandelen er for lav."),
                HELD.plusSeconds(600));
        fact(
                ofUniversity,
                "holdt",
                new VoteCast(id, agendaCase, ofUniversity.person(), VoteChoice.FOR, null),
                HELD.plusSeconds(700));
        var conclusion = new Conclusion(
                ConclusionWay.BY_VOTE,
                false,
                "Forslaget falt.",
                1,
                1,
                List.of(new Dissent(ofUnion.person(), VoteChoice.AGAINST, "Egenandelen er for lav.")),
                List.of(ofUnion.person(), ofUniversity.person()),
                List.of(ofOwner.person()));
        fact(secretary, "holdt", new CaseConcluded(id, agendaCase, conclusion), HELD.plusSeconds(800));
        fact(secretary, "holdt", new MeetingClosed(id), HELD.plusSeconds(3600));
        fact(
                ofOwner,
                "holdt",
                new MinutesCorrected(id, ofOwner.person(), "Jeg forlot rommet under sak 1."),
                HELD.plusSeconds(86_400));
        for (var person : all) {
            fact(ofOwner, "holdt", new MinutesApproved(id, person), HELD.plusSeconds(90_000));
        }
    }
}
