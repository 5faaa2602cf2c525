package no.dekom.command.organisations.letters;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Instant;
import no.dekom.command.organisations.Organisation;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.organisations.OrganisationEvent.LetterLanguageChosen;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ChooseLetterLanguageTest {

    private static ResultValidator<Organisation> chosen(LetterLanguage language, ActingAs actor) {
        return Havstrand.fixture(Organisation.class, Instant.parse("2023-10-20T09:00:00Z"), true)
                .given(new OrganisationRegistered(
                        Havstrand.OWNER, "312345676", OrganisationKind.SCHOOL_OWNER, "Navnet", Havstrand.NETWORK))
                .when(new ChooseLetterLanguage(Havstrand.OWNER, language), by(actor));
    }

    @Test
    void a_recipient_chooses_for_itself() {
        chosen(LetterLanguage.NYNORSK, Havstrand.OWNERS_OFFICER)
                .expectEvents(new LetterLanguageChosen(Havstrand.OWNER, LetterLanguage.NYNORSK));
        for (var other : new ActingAs[] {Havstrand.COORDINATOR, Havstrand.TEACHER, Havstrand.DECIDER}) {
            chosen(LetterLanguage.NYNORSK, other)
                    .expectNoEvents()
                    .expectException(notAllowed("RecipientsChooseTheirLanguage"));
        }
    }

    @Test
    void bokmaal_is_what_one_has_until_one_chooses() {
        chosen(LetterLanguage.BOKMAAL, Havstrand.OWNERS_OFFICER)
                .expectNoEvents()
                .expectException(broken("LetterLanguageIsAnother"));
    }
}
