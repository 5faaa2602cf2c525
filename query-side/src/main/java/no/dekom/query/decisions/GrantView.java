package no.dekom.query.decisions;

import java.util.List;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.query.decisions.LetterState.Step;

/**
 * Et tilskudd slik leseren ser det.
 *
 * @param recommended what the newest version that was sent leaves the recipient with, in kroner
 * @param decisions the newest first; those that are not approved only for who may see them
 */
public record GrantView(
        OrganisationId county,
        int year,
        OrganisationId recipient,
        String name,
        String id,
        long recommended,
        List<DecisionView> decisions) {

    public GrantView {
        decisions = List.copyOf(decisions);
    }

    /** The decision that binds, or null. */
    public DecisionView inForce() {
        return decisions.stream().filter(DecisionView::approved).findFirst().orElse(null);
    }

    /** The one that is prepared or sent back, or null. */
    public DecisionView pending() {
        return decisions.stream().filter(it -> !it.approved()).findFirst().orElse(null);
    }

    /** What is shown of it: the pending, else the one in force; null when there is none. */
    public DecisionView newest() {
        return Optional.ofNullable(pending()).orElseGet(this::inForce);
    }

    public boolean waits() {
        return pending() != null && pending().waits();
    }

    /** Whether the letter of the decision in force is made and not yet sent, or being made. */
    public boolean letterWaits() {
        return inForce() != null
                && (inForce().sending().step() == Step.MAKING
                        || inForce().sending().step() == Step.WAITING);
    }

    public boolean letterFailed() {
        return inForce() != null && inForce().sending().failed();
    }

    /** What binds, in kroner. */
    public long granted() {
        return inForce() == null ? 0 : inForce().granted();
    }

    /** More or less than recommended, of what is shown; 0 when nothing is decided. */
    public long difference() {
        return newest() == null ? 0 : newest().granted() - recommended;
    }

    /** Whether the sum is another than the recommended, which had to be explained. */
    public boolean departs() {
        return newest() != null && difference() != 0;
    }
}
