package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.command.allocation.recommend.AdoptRecommendation;
import no.dekom.command.allocation.recommend.BeginRecommendation;
import no.dekom.command.allocation.recommend.PrioritiseMeasures;
import no.dekom.command.allocation.recommend.ProposedMeasure;
import no.dekom.command.allocation.recommend.SendRecommendation;
import no.dekom.command.meetings.agenda.PutCaseOnAgenda;
import no.dekom.command.meetings.call.CallMeeting;
import no.dekom.command.meetings.conclude.ConcludeCase;
import no.dekom.command.meetings.hold.CloseMeeting;
import no.dekom.command.meetings.hold.OpenMeeting;
import no.dekom.command.meetings.impartiality.DeclareImpartiality;
import no.dekom.command.meetings.minutes.ApproveMinutes;
import no.dekom.command.meetings.notice.SendNotice;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.allocation.ScenarioId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.CaseSubject;
import no.dekom.events.meetings.ConclusionWay;
import no.dekom.events.meetings.ForumCaseKind;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.meetings.SubjectKind;
import no.dekom.events.needs.NeedsMeasureId;

/** Innstillingene i demoen: both counties have sent one for this year, and begun on the next. All figures are made up. */
final class RecommendationChapter {

    private final Story story;
    private final Cast cast;
    private final LocalDate today;

    RecommendationChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.cast = cast;
        this.today = today;
    }

    void tell() {
        county(
                "rogaland",
                cast.as(Persona.GOVERNOR),
                Place.FORUM,
                "demo-r-modellen",
                measure("lesing", 280_000),
                Persona.FORUM_MEMBER,
                Persona.FORUM_MEMBER_2,
                Persona.FORUM_MEMBER_3,
                Persona.FORUM_MEMBER_4);
        county(
                "trondelag",
                cast.as(Persona.T_GOVERNOR),
                Place.T_FORUM,
                "demo-t-modellen",
                measure("begynneropplaering", 600_000),
                Persona.T_FORUM_MEMBER);
    }

    private static ProposedMeasure measure(String name, long proposed) {
        return new ProposedMeasure(
                new NeedsMeasureId("demo-tiltak-" + name),
                new Nok(proposed),
                "Bygger på meldte behov på mange skoler, og følger den langsiktige planen.",
                "Nettverket melder fra til sekretariatet om hvordan det går, før jul.");
    }

    private void county(
            String name, ActingAs governor, Place forum, String scenario, ProposedMeasure first, Persona... members) {
        var id = new RecommendationId("demo-innstilling-" + name);
        story.on(today.minusDays(80)).act(governor, new BeginRecommendation(id, today.getYear()), id.value());
        story.act(governor, new PrioritiseMeasures(id, List.of(first), List.of()), id.value());
        var meeting = new MeetingId("demo-mote-fordeling-" + name);
        var agendaCase = new AgendaCaseId(meeting.value() + "-1");
        meeting(meeting, agendaCase, governor, forum, scenario, members);
        story.on(today.minusDays(58))
                .act(governor, new AdoptRecommendation(id, new ScenarioId(scenario), meeting, agendaCase), id.value());
        story.on(today.minusDays(57)).act(governor, new SendRecommendation(id), id.value());
        var next = new RecommendationId(id.value() + "-neste");
        story.on(today.minusDays(5)).act(governor, new BeginRecommendation(next, today.getYear() + 1), next.value());
        story.act(governor, new PrioritiseMeasures(next, List.of(first), List.of()), next.value());
    }

    void meeting(
            MeetingId id,
            AgendaCaseId agendaCase,
            ActingAs governor,
            Place forum,
            String scenario,
            Persona... members) {
        var day = today.minusDays(60);
        var at = day.atTime(MeetingsChapter.BEGINS).atZone(Story.OSLO).toInstant();
        act(
                today.minusDays(85),
                governor,
                new CallMeeting(id, forum.id(), "Møtet om fordelingen", at, "Statsforvalterens hus", day.getYear()),
                id);
        var content = new CaseContent(
                "Fordeling av rammen",
                ForumCaseKind.DISTRIBUTION,
                List.of(),
                "Scenarioet deler rammen etter den godkjente modellen. Saken gjelder alle på samme måte.",
                "Forumet tilrår at rammen fordeles som i scenarioet.",
                new CaseSubject(SubjectKind.SCENARIO, scenario));
        story.act(governor, new PutCaseOnAgenda(id, agendaCase, content, null), id.value());
        act(today.minusDays(75), governor, new SendNotice(id), id);
        story.on(today.minusDays(66));
        for (var member : members) {
            story.act(
                    cast.as(member),
                    new DeclareImpartiality(id, agendaCase, Impartiality.IMPARTIAL, null, ""),
                    id.value());
        }
        story.at(day, MeetingsChapter.BEGINS.plusMinutes(2))
                .act(
                        governor,
                        new OpenMeeting(id, Stream.of(members).map(cast::id).toList()),
                        id.value());
        story.act(
                governor,
                new ConcludeCase(
                        id,
                        agendaCase,
                        ConclusionWay.BY_CONSENSUS,
                        "Forumet tilrår at rammen fordeles som i scenarioet."),
                id.value());
        story.act(governor, new CloseMeeting(id), id.value());
        story.on(day.plusDays(1));
        for (var member : members) {
            story.act(cast.as(member), new ApproveMinutes(id), id.value());
        }
    }

    private void act(LocalDate day, ActingAs who, Object command, MeetingId meeting) {
        story.on(day).act(who, command, meeting.value());
    }
}
