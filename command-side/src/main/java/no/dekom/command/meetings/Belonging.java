package no.dekom.command.meetings;

import no.dekom.command.directory.Directory;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.organisations.OrganisationKind;

/** Whether a person belongs to those a case is about, by the roles it holds today (decision 0011). */
public final class Belonging {

    private Belonging() {}

    public static boolean to(CaseContent content, PersonId person, Directory directory) {
        return directory.organisationsOf(person).stream()
                .anyMatch(mine -> content.concerned().stream().anyMatch(it -> isOf(mine, it, directory)));
    }

    /** A role in the organisation or anywhere under it; or with the owner of a school that the case is about. */
    private static boolean isOf(OrganisationId mine, OrganisationId concerned, Directory directory) {
        return directory.isWithin(mine, concerned)
                || directory.kindOf(mine).orElse(null) == OrganisationKind.SCHOOL_OWNER
                        && directory.isWithin(concerned, mine);
    }

    /** Disqualified by what the person has declared, or by belonging whatever was declared. */
    public static boolean disqualifies(CaseState state, PersonId person, Directory directory) {
        return state.declared().get(person) == Impartiality.DISQUALIFIED || to(state.content(), person, directory);
    }
}
