package no.dekom.events.schemes;

import java.time.MonthDay;
import java.util.List;
import no.dekom.events.Nok;

/**
 * Det et regelsett fastsetter. Each value has its source; one that is not laid down is null in its {@link Sourced}.
 *
 * @param criteria what attainment is judged on, in the order of the report
 * @param successFactors what the report asks about besides, in its order
 * @param seedFundCap most that one school can get from a seed fund for one measure, in kroner
 * @param seedFundMaxPercent most of what a region applies for that may go to its seed fund, in per cent
 * @param ownSharePercent the owner's own share, in per cent of the grant
 * @param universityMinPercent least of the money that goes to universities, in per cent
 * @param universityMaxPercent most of the money that goes to universities, in per cent
 * @param needsReport last day of the year to report needs
 * @param recommendation last day of the year to recommend a distribution
 * @param reporting last day of the year to report what was done the year before
 * @param complaintWeeks weeks to complain, from the day of the notice
 * @param mayComplain who may complain of a decision
 * @param maxMeasureYears years that a measure lasts at the most
 * @param partnershipMaxYears years that a partnership is agreed on at the most
 */
public record RuleSetContent(
        List<RuleText> criteria,
        List<RuleText> successFactors,
        Sourced<Nok> seedFundCap,
        Sourced<Integer> seedFundMaxPercent,
        Sourced<Integer> ownSharePercent,
        Sourced<Integer> universityMinPercent,
        Sourced<Integer> universityMaxPercent,
        Sourced<MonthDay> needsReport,
        Sourced<MonthDay> recommendation,
        Sourced<MonthDay> reporting,
        Sourced<Integer> complaintWeeks,
        Sourced<List<Recipient>> mayComplain,
        Sourced<Integer> maxMeasureYears,
        Sourced<Integer> partnershipMaxYears) {}
