package no.dekom.events.surveys;

/**
 * Spørsmål som besvares på skalaen fra 1 til 5.
 *
 * @param key the same in each version as long as its words are, so that years can be compared; never used for other words
 */
public record SurveyItem(String key, Wording wording) {}
