package no.dekom.allocation;

import java.util.ArrayDeque;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/** En linje i en fordeling: who gets what by which step, and how it came to be so. */
public record AllocationLine(Pot pot, OrganisationId recipient, Nok sum, Share share) {

    public String step() {
        return pot.step();
    }

    /** The line this is a part of; null for the frame. */
    public AllocationLine parent() {
        return pot.inside();
    }

    /** From the frame down to this line. */
    public List<AllocationLine> chain() {
        var chain = new ArrayDeque<AllocationLine>();
        for (var line = this; line != null; line = line.parent()) {
            chain.addFirst(line);
        }
        return List.copyOf(chain);
    }
}
