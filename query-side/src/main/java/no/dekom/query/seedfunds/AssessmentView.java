package no.dekom.query.seedfunds;

import java.time.Instant;
import java.util.List;
import no.dekom.events.PersonId;
import no.dekom.events.seedfunds.CriterionJudgement;
import no.dekom.events.seedfunds.SchoolSum;

/** Et medlems vurdering av en søknad. {@code proposed} in whole kroner, 0 when refusal is advised. */
public record AssessmentView(
        PersonId assessor,
        List<CriterionJudgement> judgements,
        List<SchoolSum> proposal,
        long proposed,
        String reason,
        Instant assessedAt) {}
