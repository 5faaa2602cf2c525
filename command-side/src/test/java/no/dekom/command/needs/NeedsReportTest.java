package no.dekom.command.needs;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.util.List;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.needs.report.CorrectNeeds;
import no.dekom.command.needs.report.ReportNeeds;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.Heard;
import no.dekom.events.needs.HeardParty;
import no.dekom.events.needs.NeedsContent;
import no.dekom.events.needs.NeedsLevel;
import no.dekom.events.needs.NeedsMethod;
import no.dekom.events.needs.NeedsReportEvent.NeedsCorrected;
import no.dekom.events.needs.NeedsReportEvent.NeedsReported;
import org.junit.jupiter.api.Test;

class NeedsReportTest {

    private static final NeedsContent CONTENT = content(2024, HeardParty.TEACHERS);
    private static final NeedsReported REPORTED = new NeedsReported(Fjordane.NEEDS, Havstrand.SCHOOL, CONTENT);

    private static NeedsContent content(int year, HeardParty heard) {
        return new NeedsContent(
                new SchoolYear(year),
                NeedsLevel.SCHOOL,
                List.of(NeedsMethod.POSITION_ANALYSIS),
                "Mange leser for sakte.",
                List.of(new Heard(heard, "I fellestida")));
    }

    @Test
    void a_teacher_reports_the_needs_of_the_school_and_an_owner_its_own() {
        Fjordane.fixture(NeedsReport.class, true)
                .givenNoPriorActivity()
                .when(new ReportNeeds(Fjordane.NEEDS, CONTENT), by(Havstrand.TEACHER))
                .expectEvents(REPORTED);
        Fjordane.fixture(NeedsReport.class, true)
                .givenNoPriorActivity()
                .when(new ReportNeeds(Fjordane.NEEDS, CONTENT), by(Havstrand.OWNERS_OFFICER))
                .expectEvents(new NeedsReported(Fjordane.NEEDS, Havstrand.OWNER, CONTENT));
    }

    @Test
    void nobody_else_reports_needs() {
        for (var actor : new ActingAs[] {Havstrand.COORDINATOR, Fjordane.PARTNER, Fjordane.GOVERNOR}) {
            Fjordane.fixture(NeedsReport.class, true)
                    .givenNoPriorActivity()
                    .when(new ReportNeeds(Fjordane.NEEDS, CONTENT), by(actor))
                    .expectNoEvents()
                    .expectException(notAllowed("SchoolsAndOwnersReportNeeds"));
        }
    }

    @Test
    void one_report_a_school_year() {
        Fjordane.fixture(NeedsReport.class, false)
                .givenNoPriorActivity()
                .when(new ReportNeeds(Fjordane.NEEDS, CONTENT), by(Havstrand.TEACHER))
                .expectNoEvents()
                .expectException(broken("OneReportASchoolYear"));
    }

    @Test
    void those_who_work_there_are_heard() {
        Fjordane.fixture(NeedsReport.class, true)
                .givenNoPriorActivity()
                .when(new ReportNeeds(Fjordane.NEEDS, content(2024, HeardParty.PUPILS)), by(Havstrand.TEACHER))
                .expectNoEvents()
                .expectException(broken("StaffAreHeard"));
        Fjordane.fixture(NeedsReport.class, true)
                .givenNoPriorActivity()
                .when(
                        new ReportNeeds(Fjordane.NEEDS, content(2024, HeardParty.UNION_REPRESENTATIVES)),
                        by(Havstrand.TEACHER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void who_has_not_read_the_newest_correction_does_not_correct_over_it() {
        var corrected = content(2024, HeardParty.UNION_REPRESENTATIVES);
        Fjordane.fixture(NeedsReport.class, true)
                .given(REPORTED, new NeedsCorrected(Fjordane.NEEDS, corrected, "Feil part"))
                .when(new CorrectNeeds(Fjordane.NEEDS, corrected, "Igjen"), by(Havstrand.TEACHER, 1))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void the_school_corrects_its_report_within_the_year() {
        var corrected = content(2024, HeardParty.UNION_REPRESENTATIVES);
        Fjordane.fixture(NeedsReport.class, true)
                .given(REPORTED)
                .when(new CorrectNeeds(Fjordane.NEEDS, corrected, "Feil part"), by(Havstrand.TEACHER))
                .expectEvents(new NeedsCorrected(Fjordane.NEEDS, corrected, "Feil part"));
        Fjordane.fixture(NeedsReport.class, true)
                .given(REPORTED)
                .when(
                        new CorrectNeeds(Fjordane.NEEDS, content(2025, HeardParty.TEACHERS), "Feil år"),
                        by(Havstrand.TEACHER))
                .expectException(broken("CorrectionKeepsTheYear"));
        Fjordane.fixture(NeedsReport.class, true)
                .given(REPORTED)
                .when(new CorrectNeeds(Fjordane.NEEDS, corrected, "Feil"), by(Havstrand.TEACHER_2))
                .expectNoEvents()
                .expectException(notAllowed("SchoolsAndOwnersReportNeeds"));
    }
}
