package no.dekom.command.decisions.prepare;

import java.util.Optional;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.Nok;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.organisations.OrganisationKind;

/** Egenandelen som kreves: the owner's own money, in per cent of the grant (process.md:41). */
public final class OwnShare {

    private OwnShare() {}

    /** A university is no owner and adds nothing; nor does anybody where no rule demands it. */
    public static Nok of(Nok granted, Limits limits, Optional<OrganisationKind> recipient) {
        return recipient.filter(OrganisationKind.UNIVERSITY::equals).isPresent()
                ? Nok.ZERO
                : DecisionContent.leastOwnShare(granted, limits.ownSharePercent());
    }
}
