package no.dekom.command.meetings;

import static no.dekom.command.meetings.Rogaland.AT;
import static no.dekom.command.meetings.Rogaland.CASE;
import static no.dekom.command.meetings.Rogaland.EARLY;
import static no.dekom.command.meetings.Rogaland.MEETING;
import static no.dekom.command.meetings.Rogaland.OF_OWNER;
import static no.dekom.command.meetings.Rogaland.OF_UNION;
import static no.dekom.command.meetings.Rogaland.OF_UNIVERSITY;
import static no.dekom.command.meetings.Rogaland.SECRETARY;
import static no.dekom.command.meetings.Rogaland.STRANGER;
import static no.dekom.command.meetings.Rogaland.called;
import static no.dekom.command.meetings.Rogaland.notice;
import static no.dekom.command.meetings.Rogaland.open;
import static no.dekom.command.meetings.Rogaland.opened;
import static no.dekom.command.meetings.Rogaland.put;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.edge.NotFound;
import no.dekom.command.meetings.papers.AddPaper;
import no.dekom.command.meetings.papers.WithdrawPaper;
import no.dekom.eventlog.Sha256;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.Conclusion;
import no.dekom.events.meetings.ConclusionWay;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.CaseConcluded;
import no.dekom.events.meetings.MeetingEvent.MeetingCancelled;
import no.dekom.events.meetings.MeetingEvent.PaperAdded;
import no.dekom.events.meetings.MeetingEvent.PaperWithdrawn;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of a case: whole PDFs, each once, until the forum has concluded. */
class PapersTest {

    private static final String PDF = "%PDF-1.4\nBudsjett\n%%EOF\n";
    private static final String HASH = Sha256.of(bytes(PDF));
    private static final WithdrawPaper WITHDRAW = new WithdrawPaper(MEETING, CASE, HASH, "Feil versjon.");

    private final List<String> kept = new ArrayList<>();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static AddPaper add(String content) {
        return new AddPaper(MEETING, CASE, "Budsjett", bytes(content));
    }

    private static PaperAdded added(String sha256) {
        return new PaperAdded(MEETING, CASE, "Budsjett", sha256, "application/pdf", PDF.length());
    }

    private TestExecutor<Meeting> given(List<? extends MeetingEvent> events) {
        return Rogaland.at(EARLY, Rogaland.directory(), new KeptDocuments(null) {
                    @Override
                    public void keep(String sha256, String subject, String mediaType, byte[] content) {
                        kept.add(sha256 + " " + subject + " " + mediaType + " " + content.length);
                    }
                })
                .given(events);
    }

    private static List<MeetingEvent> with(MeetingEvent... more) {
        var events = new ArrayList<MeetingEvent>(List.of(called(), put()));
        events.addAll(List.of(more));
        return events;
    }

    @Test
    void the_secretariat_adds_a_paper_and_its_bytes_are_kept() {
        given(with()).when(add(PDF), by(SECRETARY)).expectEvents(added(HASH));
        assertThat(kept).containsExactly(HASH + " mote/sak application/pdf " + PDF.length());
        given(with(notice())).when(add(PDF), by(SECRETARY)).expectEvents(added(HASH));
        given(open(put(), opened(OF_OWNER, OF_UNIVERSITY, OF_UNION)))
                .when(add(PDF), by(SECRETARY))
                .expectEvents(added(HASH));
    }

    @Test
    void nobody_else_does() {
        for (var other : List.of(STRANGER, OF_UNION)) {
            given(with()).when(add(PDF), by(other)).expectException(notAllowed("SecretariatRunsTheMeetings"));
            given(with(added(HASH)))
                    .when(WITHDRAW, by(other))
                    .expectException(notAllowed("SecretariatRunsTheMeetings"));
        }
        assertThat(kept).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>%PDF-1.4 %%EOF",
                "%PDF-1.4 uten slutt",
                "%PDF",
                "",
                " %PDF-1.4 %%EOF",
            })
    void what_is_not_a_whole_pdf_is_refused(String content) {
        given(with()).when(add(content), by(SECRETARY)).expectException(broken("PaperIsAPdf"));
        assertThat(kept).isEmpty();
    }

    @Test
    void the_end_is_near_the_end_and_the_whole_is_not_too_large() {
        given(with()).when(add(PDF + " ".repeat(1000)), by(SECRETARY)).expectSuccessfulHandlerExecution();
        given(with()).when(add(PDF + " ".repeat(1025)), by(SECRETARY)).expectException(broken("PaperIsAPdf"));
        given(with())
                .when(add(" ".repeat(10 * 1024 * 1024 + 1)), by(SECRETARY))
                .expectException(broken("PaperIsNotTooLarge"));
    }

    @Test
    void the_same_file_lies_once_with_a_case_and_there_are_at_most_twenty() {
        given(with(added(HASH))).when(add(PDF), by(SECRETARY)).expectException(broken("PaperIsNotThereAlready"));
        given(with(added(HASH), new PaperWithdrawn(MEETING, CASE, HASH, "Feil.")))
                .when(add(PDF), by(SECRETARY))
                .expectEvents(added(HASH));
        var twenty = new ArrayList<MeetingEvent>(with());
        for (var number = 0; number < 20; number++) {
            twenty.add(added("hash " + number));
        }
        given(twenty).when(add(PDF), by(SECRETARY)).expectException(broken("CaseHasRoomForThePaper"));
    }

    @Test
    void what_is_concluded_or_cancelled_gets_no_more_papers() {
        var conclusion = new Conclusion(
                ConclusionWay.BY_CONSENSUS, true, "Ja.", 0, 0, List.of(), List.of(OF_UNION.person()), List.of());
        given(open(put(), opened(OF_OWNER, OF_UNIVERSITY, OF_UNION), new CaseConcluded(MEETING, CASE, conclusion)))
                .when(add(PDF), by(SECRETARY))
                .expectException(broken("CaseIsNotConcluded"));
        given(with(new MeetingCancelled(MEETING, "Snø.")))
                .when(add(PDF), by(SECRETARY))
                .expectException(broken("MeetingIsNotCancelled"));
        given(with())
                .when(new AddPaper(MEETING, new AgendaCaseId("annen"), "Budsjett", bytes(PDF)), by(SECRETARY))
                .expectException(NotFound.class);
    }

    @Test
    void a_paper_is_withdrawn_before_the_meeting_is_opened() {
        given(with(notice(), added(HASH)))
                .when(WITHDRAW, by(SECRETARY))
                .expectEvents(new PaperWithdrawn(MEETING, CASE, HASH, "Feil versjon."));
        given(with()).when(WITHDRAW, by(SECRETARY)).expectException(NotFound.class);
        Rogaland.at(AT)
                .given(open(put(), opened(OF_OWNER, OF_UNIVERSITY, OF_UNION), added(HASH)))
                .when(WITHDRAW, by(SECRETARY))
                .expectException(broken("MeetingIsNotOpened"));
    }
}
