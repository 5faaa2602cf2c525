package no.dekom.command.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.ForumCaseKind;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.CasePutOnAgenda;
import no.dekom.events.meetings.MeetingEvent.ImpartialityDeclared;
import no.dekom.events.meetings.MeetingEvent.MeetingCalled;
import no.dekom.events.meetings.MeetingEvent.MeetingOpened;
import no.dekom.events.meetings.MeetingEvent.NoticeSent;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A forum of five members with its secretariat; one member is of the municipality whose case is on the agenda. */
final class Rogaland {

    static final OrganisationId COUNTY = new OrganisationId("statsforvalter");
    static final OrganisationId FORUM = new OrganisationId("forum");
    static final OrganisationId NETWORK = new OrganisationId("havstrand");
    static final OrganisationId OWNER = new OrganisationId("havstrand-kommune");
    static final OrganisationId OTHER_OWNER = new OrganisationId("lyngvik-kommune");
    static final OrganisationId SCHOOL = new OrganisationId("fjellvik");
    static final OrganisationId UNIVERSITY = new OrganisationId("universitet");
    static final OrganisationId ELSEWHERE = new OrganisationId("annen-statsforvalter");

    static final ActingAs SECRETARY = new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, COUNTY);
    static final ActingAs STRANGER = new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, ELSEWHERE);
    /** Officer of {@link #OWNER}. */
    static final ActingAs OF_OWNER = member("eier");
    /** Teaches at {@link #SCHOOL}, which is the owner's. */
    static final ActingAs OF_SCHOOL = member("larer");

    static final ActingAs OF_OTHER_OWNER = member("nabo");
    static final ActingAs OF_UNIVERSITY = member("uh");
    static final ActingAs OF_UNION = member("forbund");
    static final List<PersonId> MEMBERS = Stream.of(OF_OWNER, OF_SCHOOL, OF_OTHER_OWNER, OF_UNIVERSITY, OF_UNION)
            .map(ActingAs::person)
            .sorted((a, b) -> a.value().compareTo(b.value()))
            .toList();

    static final MeetingId MEETING = new MeetingId("mote");
    static final AgendaCaseId CASE = new AgendaCaseId("sak");
    static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");
    static final Instant EARLY = Instant.parse("2026-02-10T09:00:00Z");

    private Rogaland() {}

    private static ActingAs member(String name) {
        return new ActingAs(new PersonId(name), Role.FORUM_MEMBER, FORUM);
    }

    static FixedDirectory directory() {
        return new FixedDirectory()
                .organisation(COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(ELSEWHERE, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(FORUM, OrganisationKind.FORUM, COUNTY)
                .organisation(NETWORK, OrganisationKind.NETWORK, COUNTY)
                .organisation(OWNER, OrganisationKind.SCHOOL_OWNER, NETWORK)
                .organisation(OTHER_OWNER, OrganisationKind.SCHOOL_OWNER, NETWORK)
                .organisation(SCHOOL, OrganisationKind.SCHOOL, OWNER)
                .organisation(UNIVERSITY, OrganisationKind.UNIVERSITY, null)
                .role(SECRETARY)
                .role(STRANGER)
                .role(OF_OWNER)
                .role(new ActingAs(OF_OWNER.person(), Role.SCHOOL_OWNER, OWNER))
                .role(OF_SCHOOL)
                .role(new ActingAs(OF_SCHOOL.person(), Role.TEACHER, SCHOOL))
                .role(OF_OTHER_OWNER)
                .role(new ActingAs(OF_OTHER_OWNER.person(), Role.SCHOOL_OWNER, OTHER_OWNER))
                .role(OF_UNIVERSITY)
                .role(new ActingAs(OF_UNIVERSITY.person(), Role.UNIVERSITY_PARTNER, UNIVERSITY))
                .role(OF_UNION);
    }

    static AggregateTestFixture<Meeting> at(Instant now) {
        return at(now, directory());
    }

    static AggregateTestFixture<Meeting> at(Instant now, FixedDirectory directory) {
        return at(now, directory, new KeptDocuments(null) {
            @Override
            public boolean has(String sha256, String subject) {
                return sha256.startsWith("abc") && subject.equals(MEETING.value());
            }
        });
    }

    static AggregateTestFixture<Meeting> at(Instant now, FixedDirectory directory, KeptDocuments documents) {
        var fixture = new AggregateTestFixture<>(Meeting.class);
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        fixture.registerInjectableResource(documents);
        return fixture;
    }

    static MeetingCalled called() {
        return new MeetingCalled(MEETING, FORUM, "Vårmøtet", AT, "Stavanger", 2026);
    }

    static CaseContent content(OrganisationId... concerned) {
        return new CaseContent(
                "Lesing i alle fag",
                ForumCaseKind.MEASURE,
                List.of(concerned),
                "Nettverket søker om midler.",
                "Forumet tar tiltaket med.",
                null);
    }

    static CasePutOnAgenda put(OrganisationId... concerned) {
        return new CasePutOnAgenda(MEETING, CASE, 1, content(concerned), null);
    }

    static NoticeSent notice() {
        return new NoticeSent(MEETING, MEMBERS);
    }

    static MeetingOpened opened(ActingAs... present) {
        return new MeetingOpened(
                MEETING, MEMBERS, Stream.of(present).map(ActingAs::person).toList());
    }

    static ImpartialityDeclared impartial(ActingAs member) {
        return new ImpartialityDeclared(MEETING, CASE, member.person(), Impartiality.IMPARTIAL, null, null);
    }

    static ImpartialityDeclared disqualified(ActingAs member) {
        return new ImpartialityDeclared(
                MEETING,
                CASE,
                member.person(),
                Impartiality.DISQUALIFIED,
                no.dekom.events.meetings.DisqualificationGround.BELONGS_TO_ORGANISATION,
                "Jeg arbeider der.");
    }

    /** The meeting with a case, open, and after that some more. */
    static List<MeetingEvent> open(CasePutOnAgenda agendaCase, MeetingOpened opened, MeetingEvent... more) {
        var events = new ArrayList<MeetingEvent>(List.of(called(), agendaCase, notice(), opened));
        events.addAll(List.of(more));
        return events;
    }
}
