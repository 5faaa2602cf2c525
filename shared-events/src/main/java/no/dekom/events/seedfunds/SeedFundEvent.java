package no.dekom.events.seedfunds;

import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/** Hendelser om et såkornfond. Stream {@code seedfunds.SeedFund}. */
public sealed interface SeedFundEvent {

    SeedFundId fund();

    /** Såkornfond opprettet. A network's fund inside the county's scheme (004:847-861). */
    @EventName("seedfunds.SeedFundOpened")
    record SeedFundOpened(SeedFundId fund, OrganisationId network, String name, String purpose)
            implements SeedFundEvent {}
}
