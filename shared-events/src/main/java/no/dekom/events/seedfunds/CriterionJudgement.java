package no.dekom.events.seedfunds;

/** Vurdering av ett kriterium, med grunn. */
public record CriterionJudgement(AssessmentCriterion criterion, Judgement judgement, String reason) {}
