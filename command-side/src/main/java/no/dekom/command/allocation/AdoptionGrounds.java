package no.dekom.command.allocation;

import java.util.Optional;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.Ground;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.allocation.ScenarioId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseSubject;
import no.dekom.events.meetings.MeetingId;

/** What a recommendation rests on when it is adopted. Kept in the transaction of the events it is made from. */
public interface AdoptionGrounds {

    Optional<ScenarioSaved> scenario(ScenarioId scenario);

    /** The frame that the county has for the year. */
    Optional<Nok> frame(OrganisationId county, int year);

    Optional<Concluded> conclusion(MeetingId meeting, AgendaCaseId agendaCase);

    /** What was registered in the county when the scenario was saved: what the forum saw. */
    Ground ground(ScenarioId scenario);

    /** @param adopted whether the forum agreed; {@code subject} is what the case was about, or null */
    record Concluded(OrganisationId forum, CaseSubject subject, boolean adopted) {}
}
