package no.dekom.events.surveys;

import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.Voice;

/** Gruppe som spørres: those with a role at an organisation. @param population how many they are */
public record SurveyGroup(Voice voice, OrganisationId organisation, int population) {}
