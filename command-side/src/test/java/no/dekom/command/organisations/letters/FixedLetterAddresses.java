package no.dekom.command.organisations.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.dekom.events.OrganisationId;

/** A register of addresses without a database. */
public final class FixedLetterAddresses extends LetterAddresses {

    private final Map<OrganisationId, String> register = new HashMap<>();

    public FixedLetterAddresses() {
        super(null);
    }

    @Override
    public Optional<String> of(OrganisationId organisation) {
        return Optional.ofNullable(register.get(organisation));
    }

    @Override
    public void enter(OrganisationId organisation, String email) {
        register.put(organisation, email);
    }
}
