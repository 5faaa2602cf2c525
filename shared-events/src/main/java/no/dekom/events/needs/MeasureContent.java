package no.dekom.events.needs;

import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.SchoolYear;

/**
 * Innholdet i et tiltak. While it is being put together much may be empty; it is sent in whole.
 *
 * @param joint a fellestiltak of the county, that schools join in batches (004:616-620)
 * @param grades which grades, as people say it: 1.–4. trinn
 * @param participants how many take part, 0 when not told
 * @param years how many school years from {@code from}, 0 when not told
 * @param up1 utviklingspartner 1, null when none (004:600-606)
 * @param up2 utviklingspartner 2, null when none (004:606-610)
 * @param interimWork what is done at the schools between the gatherings
 * @param needs the needs reports it rests on
 * @param plan how it follows from the long-term plan
 * @param besides what else runs at the same schools
 */
public record MeasureContent(
        String title,
        String theme,
        ChangeModel model,
        boolean joint,
        SchoolYear from,
        int years,
        List<OrganisationId> schools,
        String grades,
        String targetGroup,
        int participants,
        List<NeedsReportId> needs,
        String plan,
        String besides,
        OrganisationId up1,
        OrganisationId up2,
        List<Gathering> gatherings,
        String interimWork,
        String resourceTeachers,
        List<CostLine> budget,
        List<CriterionPlan> answers) {

    public MeasureContent {
        schools = List.copyOf(schools);
        needs = List.copyOf(needs);
        gatherings = List.copyOf(gatherings);
        budget = List.copyOf(budget);
        answers = List.copyOf(answers);
    }

    /** What it costs in all. */
    public Nok cost() {
        return Nok.sum(budget.stream().map(CostLine::amount).toList());
    }

    public Nok ownShare() {
        return Nok.sum(budget.stream().map(CostLine::ownShare).toList());
    }

    /**
     * The least that owners pay themselves when their own share is to be some per cent of the grant. The grant is the rest of
     * the cost.
     */
    public Nok leastOwnShare(int percentOfTheGrant) {
        return Nok.of(Math.ceilDiv(cost().kroner() * percentOfTheGrant, 100L + percentOfTheGrant));
    }

    public Nok universityPart() {
        return Nok.sum(budget.stream().map(CostLine::universityPart).toList());
    }
}
