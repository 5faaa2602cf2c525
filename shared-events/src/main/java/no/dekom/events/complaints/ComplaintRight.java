package no.dekom.events.complaints;

import java.util.List;
import java.util.Set;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.schemes.Recipient;

/** Klagerett: whether a recipient may complain under a rule set. */
public enum ComplaintRight {
    /** Kan klage. */
    MAY,
    /** Kan ikke klage. */
    MAY_NOT,
    /** Regelsettet sier det ikke. */
    UNSAID;

    /**
     * What a rule set says of a recipient. Of an owner that is no municipality we cannot tell a county from a private school: where
     * the two differ, nothing is said.
     *
     * @param may who may complain, or null when the rule set does not say
     * @param kinds what the recipient may be; empty when it is none that a rule set knows
     */
    public static ComplaintRight of(List<Recipient> may, Set<Recipient> kinds) {
        if (may == null || kinds.isEmpty()) {
            return UNSAID;
        }
        if (may.containsAll(kinds)) {
            return MAY;
        }
        return kinds.stream().anyMatch(may::contains) ? UNSAID : MAY_NOT;
    }

    /** @param municipality whether it has a number of municipalities */
    public static Set<Recipient> kinds(OrganisationKind kind, boolean municipality) {
        return switch (kind) {
            case UNIVERSITY -> Set.of(Recipient.UNIVERSITY);
            case SCHOOL_OWNER ->
                municipality ? Set.of(Recipient.MUNICIPALITY) : Set.of(Recipient.COUNTY, Recipient.PRIVATE_SCHOOL);
            default -> Set.of();
        };
    }
}
