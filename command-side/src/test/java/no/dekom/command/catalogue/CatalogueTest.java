package no.dekom.command.catalogue;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.dekom.command.catalogue.SignedMeasures.SignedMeasure;
import no.dekom.command.catalogue.publish.PublishEntry;
import no.dekom.command.catalogue.publish.PublishEntry.NothingPersonalIsTold;
import no.dekom.command.catalogue.publish.WithdrawEntry;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.catalogue.EntryContent;
import no.dekom.events.catalogue.EntryEvent.EntryPublished;
import no.dekom.events.catalogue.EntryEvent.EntryWithdrawn;
import no.dekom.events.catalogue.EntryId;
import no.dekom.events.needs.ChangeModel;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final EntryId ENTRY = new EntryId("lek");
    private static final EntryContent CONTENT = content("Alt kunne prøves ut dagen etter.");
    private static final SignedMeasure SIGNED =
            new SignedMeasure(Havstrand.NETWORK, List.of(Havstrand.SCHOOL), ChangeModel.ENTHUSIAST, 2024, 2024);
    private static final EntryPublished PUBLISHED = new EntryPublished(
            ENTRY, Havstrand.NETWORK, List.of(Havstrand.SCHOOL), ChangeModel.ENTHUSIAST, 2024, 2024, CONTENT);
    private static final ActingAs NEIGHBOUR =
            new ActingAs(new PersonId("nabo"), Role.COORDINATOR, new OrganisationId("annet-nettverk"));

    private static EntryContent content(String worked) {
        return new EntryContent(
                "Lekbasert læring",
                "Lek",
                "Hver skoledag begynte med lek.",
                worked,
                "",
                "Timeplanen",
                "post@nettverket.no");
    }

    private static AggregateTestFixture<Entry> fixture(SignedMeasure measure) {
        var fixture = Havstrand.fixture(Entry.class, Instant.parse("2025-02-01T10:00:00Z"), true);
        fixture.registerInjectableResource((SignedMeasures) entry -> Optional.ofNullable(measure));
        fixture.registerInjectableResource(
                (RegisteredNames) text -> text.contains("Kari Vik") ? Optional.of("Kari Vik") : Optional.empty());
        return fixture;
    }

    private static ResultValidator<Entry> publish(SignedMeasure measure, EntryContent content, ActingAs actor) {
        return fixture(measure).givenNoPriorActivity().when(new PublishEntry(ENTRY, content), by(actor));
    }

    @Test
    void the_coordinator_lays_out_a_signed_measure_and_may_do_it_anew() {
        publish(SIGNED, CONTENT, Havstrand.COORDINATOR).expectEvents(PUBLISHED);
        var other = content("Rommene ble brukt hele dagen.");
        fixture(SIGNED)
                .given(PUBLISHED)
                .when(new PublishEntry(ENTRY, other), by(Havstrand.COORDINATOR))
                .expectEvents(new EntryPublished(
                        ENTRY,
                        Havstrand.NETWORK,
                        List.of(Havstrand.SCHOOL),
                        ChangeModel.ENTHUSIAST,
                        2024,
                        2024,
                        other));
    }

    @Test
    void nobody_else_lays_out_or_takes_down() {
        for (var actor : List.of(Havstrand.TEACHER, Havstrand.OWNERS_OFFICER, Havstrand.DECIDER, NEIGHBOUR)) {
            publish(SIGNED, CONTENT, actor)
                    .expectNoEvents()
                    .expectException(notAllowed("CoordinatorOfTheNetworkPublishes"));
            fixture(SIGNED)
                    .given(PUBLISHED)
                    .when(new WithdrawEntry(ENTRY, "Feil"), by(actor))
                    .expectNoEvents()
                    .expectException(notAllowed("CoordinatorOfTheNetworkPublishes"));
        }
        publish(null, CONTENT, Havstrand.COORDINATOR).expectException(notAllowed("CoordinatorOfTheNetworkPublishes"));
    }

    @Test
    void what_is_not_signed_is_not_laid_out() {
        var unsigned =
                new SignedMeasure(Havstrand.NETWORK, List.of(Havstrand.SCHOOL), ChangeModel.ENTHUSIAST, null, null);
        publish(unsigned, CONTENT, Havstrand.COORDINATOR)
                .expectNoEvents()
                .expectException(broken("ReportIsSignedByAll"));
    }

    @Test
    void a_registered_person_is_not_named() {
        publish(SIGNED, content("Kari Vik ledet det."), Havstrand.COORDINATOR)
                .expectNoEvents()
                .expectException(broken("NobodyIsNamed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skriv til kari@skolen.no.",
                "Ring 91 23 45 67 så hjelper vi.",
                "Ring +47 91234567.",
                "Telefon 22334455",
                "Eleven 01020312345 var med.",
                "Eleven 010203 12345 var med."
            })
    void what_tells_of_a_person_is_refused(String text) {
        assertThat(new NothingPersonalIsTold(content(text)).holds()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi brukte 100 000 kr på bord.",
                "Budsjettet var 12 500 000 kroner i alt.",
                "48 lærere møttes 8 ganger i 2024 og 2025.",
                "Fra 15.01.2025 til 30.06.2026.",
                "Uke 12, 13 og 14 i 2024/2025.",
                "Det kostet 25000000 kr."
            })
    void sums_days_and_counts_are_not(String text) {
        assertThat(new NothingPersonalIsTold(content(text)).holds()).isTrue();
    }

    @Test
    void it_is_taken_down_once_and_can_be_laid_out_again() {
        var withdrawn = new EntryWithdrawn(ENTRY, "Skolen er lagt ned.");
        fixture(SIGNED)
                .given(PUBLISHED)
                .when(new WithdrawEntry(ENTRY, "Skolen er lagt ned."), by(Havstrand.COORDINATOR))
                .expectEvents(withdrawn);
        fixture(SIGNED)
                .given(PUBLISHED, withdrawn)
                .when(new WithdrawEntry(ENTRY, "Igjen"), by(Havstrand.COORDINATOR))
                .expectNoEvents()
                .expectException(broken("EntryIsPublished"));
        fixture(SIGNED)
                .given(PUBLISHED, withdrawn)
                .when(new PublishEntry(ENTRY, CONTENT), by(Havstrand.COORDINATOR))
                .expectEvents(PUBLISHED);
    }
}
