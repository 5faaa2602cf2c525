package no.dekom.query.attainment;

import java.time.Instant;
import java.util.Comparator;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.Voice;

/**
 * Det en stemme svarer på ett kriterium.
 *
 * @param inReport told in the report itself, not beside it
 */
public record Said(Voice voice, boolean inReport, OrganisationId organisation, Instant at, CriterionAnswer answer) {

    /** A total order, so that what is shown never hangs on who answered first. */
    static final Comparator<Said> ORDER = Comparator.comparing(Said::voice)
            .thenComparing(it -> !it.inReport)
            .thenComparing(it -> it.answer.attainment())
            .thenComparing(Said::toString);
}
