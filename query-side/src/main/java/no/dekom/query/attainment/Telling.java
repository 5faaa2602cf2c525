package no.dekom.query.attainment;

import java.time.Instant;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.SuccessFactor;
import no.dekom.events.outcomes.Voice;

/** Det noen har sagt om et tiltak: the report, or a statement beside it. */
public record Telling(
        boolean inReport,
        Voice voice,
        OrganisationId organisation,
        Instant at,
        List<CriterionAnswer> answers,
        List<SuccessFactor> factors) {

    Said said(CriterionAnswer answer) {
        return new Said(voice, inReport, organisation, at, answer);
    }
}
