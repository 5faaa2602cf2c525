package no.dekom.command.organisations;

import java.time.LocalDate;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;

/** A partnership as its events have made it. */
public final class PartnershipState {

    private PartnershipAgreed agreed;
    private OrganisationId university;
    private LocalDate since;
    private boolean ended;

    void evolve(PartnershipEvent event) {
        switch (event) {
            case PartnershipAgreed it -> {
                agreed = it;
                university = it.university();
                since = it.from();
            }
            case PartnerChanged it -> {
                university = it.university();
                since = it.from();
            }
            case PartnershipEnded it -> ended = true;
        }
    }

    public PartnershipAgreed agreed() {
        return agreed;
    }

    public OrganisationId university() {
        return university;
    }

    /** When the present partner took over. */
    public LocalDate since() {
        return since;
    }

    public boolean ended() {
        return ended;
    }
}
