package no.dekom.events.surveys;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.MeasureId;

/**
 * Hendelser om en spørreundersøkelse. Stream {@code surveys.SurveyRound}. That somebody has answered is no event, and nothing here
 * tells who was asked.
 */
public sealed interface SurveyRoundEvent {

    SurveyRoundId round();

    /**
     * Spørreundersøkelse åpnet.
     *
     * @param asker whose round it is: a network, an owner or a county governor
     * @param measure what it is about, or null
     * @param threshold nothing is told of fewer answers than this
     */
    @EventName("surveys.SurveyRoundOpened")
    record SurveyRoundOpened(
            SurveyRoundId round,
            OrganisationId asker,
            int year,
            String title,
            InstrumentId instrument,
            int version,
            MeasureId measure,
            SurveyBreakdown shownBy,
            int threshold,
            List<SurveyGroup> groups,
            LocalDate due)
            implements SurveyRoundEvent {
        public SurveyRoundOpened {
            groups = List.copyOf(groups);
        }
    }

    /** Folk i en gruppe invitert. @param group place in the list of groups */
    @EventName("surveys.PeopleInvited")
    record PeopleInvited(SurveyRoundId round, int group, int count) implements SurveyRoundEvent {}

    /** De som ikke har svart, påminnet. Number 1, 2 and so on; how many they were is not told. */
    @EventName("surveys.PeopleReminded")
    record PeopleReminded(SurveyRoundId round, int number) implements SurveyRoundEvent {}

    /** Svarfristen forlenget. */
    @EventName("surveys.SurveyExtended")
    record SurveyExtended(SurveyRoundId round, LocalDate from, LocalDate to, String reason)
            implements SurveyRoundEvent {}

    /** Spørreundersøkelse lukket og talt opp. It is not opened again. */
    @EventName("surveys.SurveyRoundClosed")
    record SurveyRoundClosed(SurveyRoundId round, CountedAnswers counted) implements SurveyRoundEvent {}
}
