package no.dekom.command.organisations;

import java.time.LocalDate;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import no.dekom.events.organisations.OrganisationEvent.LetterAddressChanged;
import no.dekom.events.organisations.OrganisationEvent.LetterLanguageChosen;
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationEvent.OrganisationClosed;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRenamed;
import no.dekom.events.organisations.OrganisationKind;

/** An organisation as its events have made it. A date is null until the first change of its kind. */
public final class OrganisationState {

    private OrganisationKind kind;
    private String name;
    private LocalDate namedFrom;
    private OrganisationId parent;
    private LocalDate movedFrom;
    private String municipality;
    private LocalDate municipalityFrom;
    private LocalDate lastDay;
    private LetterLanguage letterLanguage = LetterLanguage.BOKMAAL;

    void evolve(OrganisationEvent event) {
        switch (event) {
            case OrganisationRegistered it -> {
                kind = it.kind();
                name = it.name();
                parent = it.parent();
            }
            case OrganisationRenamed it -> {
                name = it.name();
                namedFrom = it.from();
            }
            case OrganisationMoved it -> {
                parent = it.parent();
                movedFrom = it.from();
            }
            case MunicipalityNumberSet it -> {
                municipality = it.number();
                municipalityFrom = it.from();
            }
            case OrganisationClosed it -> lastDay = it.lastDay();
            case LetterLanguageChosen it -> letterLanguage = it.language();
            case LetterAddressChanged it -> {}
            case FullTimeEquivalentsCounted it -> {}
        }
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public LocalDate namedFrom() {
        return namedFrom;
    }

    public OrganisationId parent() {
        return parent;
    }

    public LocalDate movedFrom() {
        return movedFrom;
    }

    public String municipality() {
        return municipality;
    }

    public LocalDate municipalityFrom() {
        return municipalityFrom;
    }

    /** What its letters are written in. */
    public LetterLanguage letterLanguage() {
        return letterLanguage;
    }

    /** The last day, or null when it is not closed. */
    public LocalDate lastDay() {
        return lastDay;
    }
}
