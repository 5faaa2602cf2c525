package no.dekom.events.outcomes;

/** Svar på ett kriterium, with the qualifier that Tabell 1 shows in brackets («men omfatter ikke alle»). */
public record CriterionAnswer(OutcomeCriterion criterion, Attainment attainment, String qualifier) {}
