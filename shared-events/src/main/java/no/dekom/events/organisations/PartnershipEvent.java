package no.dekom.events.organisations;

import java.time.LocalDate;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/** Hendelser om et partnerskap med et universitet eller en høgskole. Stream {@code organisations.Partnership}. */
public sealed interface PartnershipEvent {

    PartnershipId partnership();

    /**
     * Partnerskap avtalt.
     *
     * @param of the network or the owner that has the partner
     * @param to the last day agreed on
     * @param agreement what they agreed on, in words
     */
    @EventName("organisations.PartnershipAgreed")
    record PartnershipAgreed(
            PartnershipId partnership,
            OrganisationId of,
            OrganisationId university,
            PartnerRole kind,
            LocalDate from,
            LocalDate to,
            String agreement)
            implements PartnershipEvent {}

    /** Partner byttet, within the period agreed on. */
    @EventName("organisations.PartnerChanged")
    record PartnerChanged(PartnershipId partnership, OrganisationId university, LocalDate from, String reason)
            implements PartnershipEvent {}

    /** Partnerskap avsluttet, on its last day or before. */
    @EventName("organisations.PartnershipEnded")
    record PartnershipEnded(PartnershipId partnership, LocalDate lastDay, String reason) implements PartnershipEvent {}
}
