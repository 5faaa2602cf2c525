package no.dekom.query.allocation;

import java.util.List;
import no.dekom.allocation.AllocationResult;
import no.dekom.allocation.CountyGround;
import no.dekom.allocation.Formula;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendedSum;

/**
 * Summene i en innstilling regnet ut på nytt, from what was locked and nothing else.
 *
 * @param same whether they are those that were adopted, line by line
 */
record LockedResult(AllocationResult result, boolean same) {

    static LockedResult of(OrganisationId county, RecommendationAdopted adopted) {
        var result = Formula.run(adopted.content(), CountyGround.of(county, adopted.ground()), adopted.overrides());
        return new LockedResult(
                result,
                !result.refused()
                        && lines(result).equals(adopted.lines())
                        && result.leftOfFrame().equals(adopted.left()));
    }

    private static List<RecommendedSum> lines(AllocationResult result) {
        return result.lines().stream()
                .map(line -> new RecommendedSum(
                        line.step(),
                        line.parent() == null ? null : line.parent().recipient(),
                        line.recipient(),
                        line.sum()))
                .toList();
    }
}
