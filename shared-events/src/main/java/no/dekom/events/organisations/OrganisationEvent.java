package no.dekom.events.organisations;

import java.time.LocalDate;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/** Hendelser i en organisasjons liv. Stream {@code organisations.Organisation}. */
public sealed interface OrganisationEvent {

    OrganisationId organisation();

    /**
     * Organisasjon registrert.
     *
     * @param number nine digits with a valid check digit (mod 11)
     * @param parent a school's owner, an owner's network, a network's county governor; null at the top
     */
    @EventName("organisations.OrganisationRegistered")
    record OrganisationRegistered(
            OrganisationId organisation, String number, OrganisationKind kind, String name, OrganisationId parent)
            implements OrganisationEvent {}

    /** Organisasjon skiftet navn. What happened before {@code from} keeps the old one. */
    @EventName("organisations.OrganisationRenamed")
    record OrganisationRenamed(OrganisationId organisation, String name, LocalDate from) implements OrganisationEvent {}

    /** Organisasjon flyttet: a school to another owner, an owner to another network. */
    @EventName("organisations.OrganisationMoved")
    record OrganisationMoved(OrganisationId organisation, OrganisationId parent, LocalDate from)
            implements OrganisationEvent {}

    /** Kommunenummer satt, four digits, for an owner that is a municipality. */
    @EventName("organisations.MunicipalityNumberSet")
    record MunicipalityNumberSet(OrganisationId organisation, String number, LocalDate from)
            implements OrganisationEvent {}

    /** Organisasjon lagt ned. Roles that are held in it go on until they are ended. */
    @EventName("organisations.OrganisationClosed")
    record OrganisationClosed(OrganisationId organisation, LocalDate lastDay) implements OrganisationEvent {}

    /**
     * Årsverk talt opp. A later count does not erase an earlier one.
     *
     * @param countedOn the day the figures are of
     * @param teacherTenths teachers, in tenths of a full-time equivalent: 245 is 24.5
     * @param leaderTenths leaders, in tenths of a full-time equivalent
     * @param source where the figures are from, such as GSI
     */
    @EventName("organisations.FullTimeEquivalentsCounted")
    record FullTimeEquivalentsCounted(
            OrganisationId organisation, LocalDate countedOn, long teacherTenths, long leaderTenths, String source)
            implements OrganisationEvent {}

    /** Målform i brev valgt. Letters made before keep theirs; who has not chosen gets bokmål. */
    @EventName("organisations.LetterLanguageChosen")
    record LetterLanguageChosen(OrganisationId organisation, LetterLanguage language) implements OrganisationEvent {}

    /** Adresse for brev endret. The address itself lies in the register, where it can be corrected and erased. */
    @EventName("organisations.LetterAddressChanged")
    record LetterAddressChanged(OrganisationId organisation) implements OrganisationEvent {}
}
