package no.dekom.command.organisations.letters;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.dekom.command.organisations.Organisation;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationEvent.LetterAddressChanged;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class SetLetterAddressTest {

    private final FixedLetterAddresses register = new FixedLetterAddresses();

    private ResultValidator<Organisation> set(String email, ActingAs actor) {
        var fixture = Havstrand.fixture(Organisation.class, Instant.parse("2023-10-20T09:00:00Z"), true, register);
        return fixture.given(new OrganisationRegistered(
                        Havstrand.OWNER, "312345676", OrganisationKind.SCHOOL_OWNER, "Navnet", Havstrand.NETWORK))
                .when(new SetLetterAddress(Havstrand.OWNER, email), by(actor));
    }

    @Test
    void the_address_lies_in_the_register_and_not_in_the_event() {
        set("post@havstrand.example", Havstrand.OWNERS_OFFICER).expectEvents(new LetterAddressChanged(Havstrand.OWNER));
        assertThat(register.of(Havstrand.OWNER)).contains("post@havstrand.example");
        set("post@havstrand.example", Havstrand.OWNERS_OFFICER)
                .expectNoEvents()
                .expectException(broken("LetterAddressIsAnother"));
    }

    @Test
    void others_than_the_recipient_and_its_governor_do_not_set_it() {
        var stranger = new ActingAs(new PersonId("fremmed"), Role.STATE_GOVERNOR, new OrganisationId("annet-fylke"));
        for (var other : new ActingAs[] {Havstrand.COORDINATOR, Havstrand.TEACHER, Havstrand.DECIDER, stranger}) {
            set("post@havstrand.example", other)
                    .expectNoEvents()
                    .expectException(notAllowed("RecipientOrGovernorSetsAddress"));
        }
        assertThat(register.of(Havstrand.OWNER)).isEmpty();
    }
}
