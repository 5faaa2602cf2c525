package no.dekom.deploy.demo;

import java.time.LocalDate;
import no.dekom.command.decisions.prepare.PrepareDecision;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prepares a decision with the sum that the recommendation leaves the recipient with.
 *
 * @param less so many per cent less, with the reason; 0 for just the sum
 */
record PrepareAsRecommended(
        GrantId grant, int year, OrganisationId recipient, RecommendationId recommendation, int less, String reason)
        implements Asked {

    private static final int WHOLE = 100;
    private static final int OWN_SHARE = 30;

    @Override
    public PrepareDecision of(JdbcClient jdbc) {
        var sum = jdbc.sql("select sum from command.recommended_sum where recommendation = ? and recipient = ?")
                .params(recommendation.value(), recipient.value())
                .query(Long.class)
                .single();
        var granted = new Nok(sum * (WHOLE - less) / WHOLE);
        var content = new DecisionContent(
                granted,
                reason,
                "Eieren og universitetet eller høgskolen planlegger og gjennomfører tiltakene sammen.",
                DecisionContent.leastOwnShare(granted, OWN_SHARE),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 1, 15));
        return new PrepareDecision(grant, year, recipient, DecisionKind.ORIGINAL, null, recommendation, 1, content);
    }
}
