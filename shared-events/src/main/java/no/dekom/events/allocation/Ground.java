package no.dekom.events.allocation;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;

/**
 * Grunnlaget som en innstilling låser: what was registered in the county when the scenario
 * was saved that the forum saw, so that the sums can be worked
 * out again from this alone.
 *
 * @param countedOn newest counts up to this day hold
 */
public record Ground(
        Nok frame, LocalDate countedOn, List<Member> organisations, List<Counted> counts, List<Partner> partners) {

    /** En organisasjon. @param parent null at the top */
    public record Member(OrganisationId id, String number, OrganisationKind kind, OrganisationId parent) {}

    /** En telling av årsverk, in tenths: 245 is 24.5. */
    public record Counted(
            OrganisationId of, LocalDate countedOn, long teacherTenths, long leaderTenths, String source) {}

    /** En utviklingspartner 1. @param of network or owner */
    public record Partner(OrganisationId of, OrganisationId university) {}

    public Ground {
        organisations = List.copyOf(organisations);
        counts = List.copyOf(counts);
        partners = List.copyOf(partners);
    }
}
