package no.dekom.command.decisions.prepare;

import java.util.Optional;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.Nok;
import no.dekom.events.organisations.OrganisationKind;

/** Egenandelen som kreves: the owner's own money, in per cent of the grant (process.md:41). */
public final class OwnShare {

    private OwnShare() {}

    /** Rounded up to a krone. A university is no owner and adds nothing; nor does anybody where no rule demands it. */
    public static Nok of(Nok granted, Limits limits, Optional<OrganisationKind> recipient) {
        var percent = limits.ownSharePercent();
        if (percent == null
                || recipient.filter(OrganisationKind.UNIVERSITY::equals).isPresent()) {
            return Nok.ZERO;
        }
        return Nok.of(Math.ceilDiv(granted.kroner() * percent, 100L));
    }
}
