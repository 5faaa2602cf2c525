package no.dekom.command.payments.files;

import no.dekom.command.directory.RegisteredOrganisations;
import no.dekom.events.OrganisationId;
import org.springframework.stereotype.Component;

/** Who pays and who is paid, as the bank is told. */
@Component
class FileParties {

    private final RegisteredOrganisations organisations;

    FileParties(RegisteredOrganisations organisations) {
        this.organisations = organisations;
    }

    PaymentFileFormat.Party of(OrganisationId organisation) {
        return organisations
                .find(organisation)
                .map(it -> new PaymentFileFormat.Party(it.name(), it.number()))
                .orElseThrow();
    }
}
