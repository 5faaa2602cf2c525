package no.dekom.command.meetings.agenda;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingState;
import no.dekom.command.meetings.MeetingState.Stage;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.organisations.OrganisationKind;

/** What holds for every change of the agenda. */
final class AgendaRules {

    private static final Set<OrganisationKind> CONCERNED = Set.of(
            OrganisationKind.NETWORK,
            OrganisationKind.SCHOOL_OWNER,
            OrganisationKind.SCHOOL,
            OrganisationKind.UNIVERSITY);

    private AgendaRules() {}

    /** The agenda is locked when the members have it: a change has a reason. */
    record LockedAgendaChangesWithAReason(MeetingState state, String reason) implements Rule {

        @Override
        public boolean holds() {
            return state.stage() == Stage.CALLED || reason != null && !reason.isBlank();
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    /** A case is of networks, owners, schools or universities; one that concerns all alike is of nobody alone. */
    record ConcernedAreThoseWhoseCaseItIs(CaseContent content, Directory directory) implements Rule {

        @Override
        public boolean holds() {
            return content.concerned().stream()
                    .allMatch(it ->
                            directory.kindOf(it).filter(CONCERNED::contains).isPresent());
        }

        @Override
        public String field() {
            return "concerned";
        }
    }

    /** The reason as it stands in the event: none until the agenda is locked. */
    static String reason(MeetingState state, String reason) {
        return state.stage() == Stage.CALLED ? null : reason;
    }
}
