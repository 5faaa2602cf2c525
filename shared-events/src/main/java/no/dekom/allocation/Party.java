package no.dekom.allocation;

import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.Division;

/**
 * En som kan få penger.
 *
 * @param number organisation number, which settles ties
 * @param partners first partners, for a step that splits what this one got
 * @param members owners under it, for the same
 */
public record Party(
        OrganisationId organisation,
        String number,
        Key teachers,
        Key teachersAndLeaders,
        List<Party> partners,
        List<Party> members) {

    public Party {
        partners = List.copyOf(partners);
        members = List.copyOf(members);
    }

    /** The key that a division goes by, or null where it goes by none that was counted. */
    Key key(Division division) {
        return switch (division) {
            case TEACHER_FTE -> teachers;
            case TEACHER_AND_LEADER_FTE -> teachersAndLeaders;
            case EQUALLY, WEIGHTS -> null;
        };
    }
}
