package no.dekom.command.surveys;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.surveys.open.OpenSurveyRound;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.outcomes.Voice;
import no.dekom.events.surveys.InstrumentContent;
import no.dekom.events.surveys.InstrumentId;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.events.surveys.SurveyGroup;
import no.dekom.events.surveys.SurveyItem;
import no.dekom.events.surveys.SurveyPart;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundOpened;
import no.dekom.events.surveys.SurveyRoundId;
import no.dekom.events.surveys.TextQuestion;
import no.dekom.events.surveys.Wording;

/** A made-up network that asks its schools. */
final class Lysefjord {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 24);
    static final LocalDate DUE = LocalDate.of(2026, 5, 6);
    static final OrganisationId NETWORK = new OrganisationId("nettverk");
    static final OrganisationId SCHOOL = new OrganisationId("solvang");
    static final OrganisationId OTHER_SCHOOL = new OrganisationId("vagen");
    static final OrganisationId ELSEWHERE = new OrganisationId("annet-nettverk");
    static final OrganisationId UNIVERSITY = new OrganisationId("uh");
    static final ActingAs COORDINATOR = new ActingAs(new PersonId("kari"), Role.COORDINATOR, NETWORK);
    static final ActingAs FORMER = new ActingAs(new PersonId("for"), Role.COORDINATOR, NETWORK);
    static final ActingAs NEIGHBOUR = new ActingAs(new PersonId("nils"), Role.COORDINATOR, ELSEWHERE);
    static final ActingAs TEACHER = new ActingAs(new PersonId("tor"), Role.TEACHER, SCHOOL);
    static final ActingAs GROUP = new ActingAs(new PersonId("gro"), Role.WORKING_GROUP, NETWORK);
    static final InstrumentId FORM = new InstrumentId("skjema");
    static final SurveyRoundId ROUND = new SurveyRoundId("runde");

    static final InstrumentContent CONTENT = new InstrumentContent(
            same("Utbytte"),
            List.of(
                    new SurveyPart(
                            "p1",
                            same("Deling"),
                            false,
                            List.of(new SurveyItem("q2", same("Vi deler.")), new SurveyItem("q3", same("Vi prøver.")))),
                    new SurveyPart("p4", same("Før og nå"), true, List.of(new SurveyItem("q5", same("Jeg leder."))))),
            List.of(new TextQuestion("t6", same("Hva vil du si?"))));

    static final List<SurveyGroup> GROUPS = List.of(
            new SurveyGroup(Voice.TEACHER, SCHOOL, 300),
            new SurveyGroup(Voice.LEADER, SCHOOL, 3),
            new SurveyGroup(Voice.TEACHER, OTHER_SCHOOL, 20));

    private Lysefjord() {}

    static Wording same(String text) {
        return new Wording(text, text);
    }

    static FixedDirectory directory() {
        return new FixedDirectory()
                .organisation(NETWORK, OrganisationKind.NETWORK, null)
                .organisation(ELSEWHERE, OrganisationKind.NETWORK, null)
                .organisation(SCHOOL, OrganisationKind.SCHOOL, NETWORK)
                .organisation(OTHER_SCHOOL, OrganisationKind.SCHOOL, NETWORK)
                .organisation(UNIVERSITY, OrganisationKind.UNIVERSITY, null)
                .organisation(new OrganisationId("fremmed"), OrganisationKind.SCHOOL, ELSEWHERE)
                .role(COORDINATOR)
                .role(NEIGHBOUR)
                .role(TEACHER)
                .role(GROUP);
    }

    static OpenSurveyRound open(SurveyBreakdown shownBy, int threshold, LocalDate due, List<SurveyGroup> groups) {
        return new OpenSurveyRound(
                ROUND, NETWORK, 2026, "Utbytte 2026", FORM, 1, null, shownBy, threshold, groups, due);
    }

    static SurveyRoundOpened opened() {
        return new SurveyRoundOpened(
                ROUND, NETWORK, 2026, "Utbytte 2026", FORM, 1, null, SurveyBreakdown.VOICE, 5, GROUPS, DUE);
    }
}
