package no.dekom.deploy.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.command.meetings.agenda.PutCaseOnAgenda;
import no.dekom.command.meetings.call.CallMeeting;
import no.dekom.command.meetings.conclude.ConcludeCase;
import no.dekom.command.meetings.hold.CloseMeeting;
import no.dekom.command.meetings.hold.OpenMeeting;
import no.dekom.command.meetings.hold.RecordDeparture;
import no.dekom.command.meetings.impartiality.DeclareImpartiality;
import no.dekom.command.meetings.minutes.ApproveMinutes;
import no.dekom.command.meetings.minutes.CorrectMinutes;
import no.dekom.command.meetings.notice.SendNotice;
import no.dekom.command.meetings.papers.AddPaper;
import no.dekom.command.meetings.vote.CastVote;
import no.dekom.command.organisations.roles.GiveRole;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.CaseSubject;
import no.dekom.events.meetings.ConclusionWay;
import no.dekom.events.meetings.DisqualificationGround;
import no.dekom.events.meetings.ForumCaseKind;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.meetings.SubjectKind;
import no.dekom.events.meetings.VoteChoice;

/** Møtene i samarbeidsforumene i demoen: one held in Rogaland, one called to in each county. */
final class MeetingsChapter {

    private static final Persona[] MEMBERS = {
        Persona.FORUM_MEMBER,
        Persona.FORUM_MEMBER_2,
        Persona.FORUM_MEMBER_3,
        Persona.FORUM_MEMBER_4,
        Persona.FORUM_MEMBER_5
    };

    /** When all meetings of the demo begin. */
    static final LocalTime BEGINS = LocalTime.of(10, 0);

    private final Story story;
    private final Cast cast;
    private final LocalDate today;

    MeetingsChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.cast = cast;
        this.today = today;
    }

    /** @param appointed the day from which two members are with an owner and one with a university */
    void tell(LocalDate appointed) {
        story.on(appointed.plusDays(1));
        give(Persona.FORUM_MEMBER_2, Role.SCHOOL_OWNER, Place.HAVSTRAND, appointed);
        give(Persona.FORUM_MEMBER_3, Role.UNIVERSITY_PARTNER, Place.UNIVERSITY, appointed);
        give(Persona.FORUM_MEMBER_5, Role.SCHOOL_OWNER, Place.LYNGVIK, appointed);
        held();
        called();
        elsewhere();
    }

    private void give(Persona persona, Role role, Place place, LocalDate from) {
        var person = cast.id(persona);
        story.act(cast.as(Persona.ADMINISTRATOR), new GiveRole(person, role, place.id(), from), person.value());
    }

    private static MeetingId meeting(String name) {
        return new MeetingId("demo-mote-" + name);
    }

    private static AgendaCaseId agendaCase(MeetingId meeting, int number) {
        return new AgendaCaseId(meeting.value() + "-" + number);
    }

    private void act(ActingAs who, Object command, MeetingId meeting) {
        story.act(who, command, meeting.value());
    }

    private void call(MeetingId id, Persona governor, Place forum, String title, LocalDate day, LocalDate on) {
        story.on(on);
        act(
                cast.as(governor),
                new CallMeeting(id, forum.id(), title, at(day), "Statsforvalterens hus, møterom 1", day.getYear()),
                id);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(BEGINS).atZone(Story.OSLO).toInstant();
    }

    private void put(MeetingId id, Persona governor, int number, CaseContent content) {
        act(cast.as(governor), new PutCaseOnAgenda(id, agendaCase(id, number), content, null), id);
    }

    private void budget(MeetingId id, int number, String measure) {
        var paper = SmallPdf.of("Budsjett for «" + measure + "»", "", "Veiledning: 90 000 kr", "Samlinger: 60 000 kr");
        act(cast.as(Persona.GOVERNOR), new AddPaper(id, agendaCase(id, number), "Budsjett for tiltaket", paper), id);
    }

    private static CaseContent distribution(LocalDate day) {
        return new CaseContent(
                "Fordeling av rammen for " + day.getYear(),
                ForumCaseKind.DISTRIBUTION,
                List.of(),
                "Rammen fordeles etter modellen i regelsettet: likt for alle partnerskapene, etter årsverk. Saken gjelder alle på"
                        + " samme måte, og ingen er inhabil i den fordi organisasjonen får penger.",
                "Forumet tilrår at rammen fordeles etter modellen.",
                null);
    }

    private static CaseContent measure(String title, String id, OrganisationId... concerned) {
        return new CaseContent(
                title,
                ForumCaseKind.MEASURE,
                List.of(concerned),
                "Sekretariatet har kontrollert tiltaket. Det bygger på meldte behov og følger den langsiktige planen.",
                "Forumet tar tiltaket med i innstillingen.",
                new CaseSubject(SubjectKind.MEASURE, "demo-tiltak-" + id));
    }

    private static CaseContent orientation() {
        return new CaseContent(
                "Orientering om den nye tilskuddsordningen",
                ForumCaseKind.ORIENTATION,
                List.of(),
                "Fra 2026 gjelder nye regler. Sekretariatet orienterer om hva som endres for søkerne.",
                "Forumet tar saken til orientering.",
                null);
    }

    private void declare(MeetingId id, int number, Persona member, String disqualifiedBecause) {
        var impartial = disqualifiedBecause == null;
        act(
                cast.as(member),
                new DeclareImpartiality(
                        id,
                        agendaCase(id, number),
                        impartial ? Impartiality.IMPARTIAL : Impartiality.DISQUALIFIED,
                        impartial ? null : DisqualificationGround.BELONGS_TO_ORGANISATION,
                        impartial ? "" : disqualifiedBecause),
                id);
    }

    /** Held 200 days ago: one case by vote with one disqualified and one against, two by consensus. */
    private void held() {
        var id = meeting("holdt");
        var day = today.minusDays(200);
        call(id, Persona.GOVERNOR, Place.FORUM, "Vårmøtet i samarbeidsforumet", day, day.minusDays(30));
        put(id, Persona.GOVERNOR, 1, distribution(day));
        put(id, Persona.GOVERNOR, 2, measure("Lese- og skriveopplæring og inkludering", "lesing", Place.LYNGVIK.id()));
        put(id, Persona.GOVERNOR, 3, orientation());
        budget(id, 2, "Lese- og skriveopplæring og inkludering");
        story.on(day.minusDays(14));
        act(cast.as(Persona.GOVERNOR), new SendNotice(id), id);
        story.on(day.minusDays(5));
        for (var member : MEMBERS) {
            declare(id, 1, member, null);
            declare(id, 2, member, member == Persona.FORUM_MEMBER_5 ? "Jeg arbeider i Lyngvik kommune." : null);
            declare(id, 3, member, null);
        }
        story.at(day, BEGINS.plusMinutes(2));
        var present = Stream.of(MEMBERS).map(cast::id).toList();
        act(cast.as(Persona.GOVERNOR), new OpenMeeting(id, present), id);
        conclude(id, 1, ConclusionWay.BY_CONSENSUS, "Forumet tilrår at rammen fordeles etter modellen.");
        vote(id, Persona.FORUM_MEMBER, VoteChoice.FOR, null);
        vote(id, Persona.FORUM_MEMBER_2, VoteChoice.FOR, null);
        vote(id, Persona.FORUM_MEMBER_3, VoteChoice.FOR, null);
        vote(id, Persona.FORUM_MEMBER_4, VoteChoice.AGAINST, "Lærerne må få tiden som trengs, før tiltaket begynner.");
        conclude(id, 2, ConclusionWay.BY_VOTE, "Forumet tar tiltaket med i innstillingen.");
        act(cast.as(Persona.GOVERNOR), new RecordDeparture(id, cast.id(Persona.FORUM_MEMBER_4)), id);
        conclude(id, 3, ConclusionWay.BY_CONSENSUS, "Forumet tok saken til orientering.");
        act(cast.as(Persona.GOVERNOR), new CloseMeeting(id), id);
        story.on(day.plusDays(3));
        act(cast.as(Persona.FORUM_MEMBER_5), new CorrectMinutes(id, "Jeg forlot rommet mens sak 2 ble behandlet."), id);
        story.on(day.plusDays(6));
        for (var member : MEMBERS) {
            act(cast.as(member), new ApproveMinutes(id), id);
        }
    }

    private void vote(MeetingId id, Persona member, VoteChoice choice, String dissent) {
        act(cast.as(member), new CastVote(id, agendaCase(id, 2), choice, dissent), id);
    }

    private void conclude(MeetingId id, int number, ConclusionWay way, String text) {
        act(cast.as(Persona.GOVERNOR), new ConcludeCase(id, agendaCase(id, number), way, text), id);
    }

    /** In ten days; some have answered whether they are impartial. */
    private void called() {
        var id = meeting("innkalt");
        var day = today.plusDays(10);
        call(id, Persona.GOVERNOR, Place.FORUM, "Møtet om innstillingen", day, today.minusDays(9));
        put(id, Persona.GOVERNOR, 1, distribution(day));
        put(
                id,
                Persona.GOVERNOR,
                2,
                measure("Lesing i overgangen til ungdomstrinnet", "overgang", Place.HAVSTRAND.id()));
        budget(id, 2, "Lesing i overgangen til ungdomstrinnet");
        story.on(today.minusDays(4));
        act(cast.as(Persona.GOVERNOR), new SendNotice(id), id);
        story.on(today.minusDays(2));
        declare(id, 1, Persona.FORUM_MEMBER, null);
        declare(id, 2, Persona.FORUM_MEMBER, null);
        declare(id, 2, Persona.FORUM_MEMBER_2, "Jeg er ansatt i Havstrand kommune.");
    }

    private void elsewhere() {
        var id = meeting("trondelag");
        var day = today.plusDays(12);
        call(id, Persona.T_GOVERNOR, Place.T_FORUM, "Samarbeidsforumet i Trøndelag", day, today.minusDays(8));
        put(id, Persona.T_GOVERNOR, 1, distribution(day));
        story.on(today.minusDays(3));
        act(cast.as(Persona.T_GOVERNOR), new SendNotice(id), id);
    }
}
