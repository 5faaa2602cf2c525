package no.dekom.events.surveys;

/** Spørsmål som besvares med egne ord. @param key as that of {@link SurveyItem} */
public record TextQuestion(String key, Wording wording) {}
