package no.dekom.command.schemes;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetApproved;
import no.dekom.events.schemes.RuleSetEvent.RuleSetChanged;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.events.schemes.RuleSetEvent.RuleSetEnded;
import no.dekom.events.schemes.Scheme;

/** A rule set as its events have made it. */
public final class RuleSetState {

    private Scheme scheme;
    private PersonId drafter;
    private PersonId lastWriter;
    private OrganisationId draftedAt;
    private LocalDate from;
    private LocalDate to;
    private long version;

    void evolve(RuleSetEvent event, String actor, String organisation) {
        version++;
        switch (event) {
            case RuleSetDrafted it -> {
                scheme = it.scheme();
                drafter = new PersonId(actor);
                lastWriter = drafter;
                draftedAt = organisation == null ? null : new OrganisationId(organisation);
            }
            case RuleSetChanged it -> lastWriter = new PersonId(actor);
            case RuleSetApproved it -> {
                from = it.from();
                to = it.to();
            }
            case RuleSetEnded it -> to = it.lastDay();
        }
    }

    public Scheme scheme() {
        return scheme;
    }

    /** Who drafted it, and who last changed it. */
    public Set<PersonId> authors() {
        return new HashSet<>(List.of(drafter, lastWriter));
    }

    /** The organisation that its drafter acted for. */
    public OrganisationId draftedAt() {
        return draftedAt;
    }

    public boolean approved() {
        return from != null;
    }

    public LocalDate from() {
        return from;
    }

    /** Last day it holds, or null. */
    public LocalDate to() {
        return to;
    }

    public long version() {
        return version;
    }
}
