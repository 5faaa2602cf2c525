package no.dekom.query.seedfunds;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.CriterionJudgement;
import no.dekom.events.seedfunds.Judgement;
import no.dekom.events.seedfunds.SchoolSum;

/**
 * En søknad med gruppas vurderinger av den.
 *
 * @param visible whether the reader may see the assessments; when not, who has assessed is all there is
 * @param assessors who has assessed, seen by all who see the round's assessment
 * @param assessments none when they are not visible
 */
record AssessPaper(
        ApplicationView application,
        boolean visible,
        List<PersonId> assessors,
        List<AssessmentView> assessments,
        List<AffiliationView> disqualified) {

    public boolean isAssessedBy(PersonId member) {
        return assessors.contains(member);
    }

    /** The assessment of a member; null when there is none or it is not visible. */
    public AssessmentView by(PersonId member) {
        return assessments.stream()
                .filter(it -> it.assessor().equals(member))
                .findFirst()
                .orElse(null);
    }

    public AffiliationView affiliation(PersonId member) {
        return disqualified.stream()
                .filter(it -> it.person().equals(member))
                .findFirst()
                .orElse(null);
    }

    /** How many judged what on a criterion, best first. */
    public List<Map.Entry<Judgement, Long>> counts(AssessmentCriterion criterion) {
        return Stream.of(Judgement.values())
                .map(judgement -> Map.entry(judgement, count(criterion, judgement)))
                .filter(count -> count.getValue() > 0)
                .toList();
    }

    private long count(AssessmentCriterion criterion, Judgement judgement) {
        return assessments.stream()
                .map(assessment -> judged(assessment, criterion))
                .filter(it -> it != null && it.judgement() == judgement)
                .count();
    }

    public CriterionJudgement judged(AssessmentView assessment, AssessmentCriterion criterion) {
        return assessment.judgements().stream()
                .filter(it -> it.criterion() == criterion)
                .findFirst()
                .orElse(null);
    }

    /** What a member proposes for a school; 0 when refusal is advised. */
    static long proposed(AssessmentView assessment, OrganisationId school) {
        return assessment.proposal().stream()
                .filter(it -> it.school().equals(school))
                .map(SchoolSum::sum)
                .mapToLong(sum -> sum.kroner())
                .sum();
    }

    /** The lowest that any member proposes for a school; 0 when somebody advises refusal or nobody has assessed. */
    long lowest(OrganisationId school) {
        return assessments.stream().mapToLong(it -> proposed(it, school)).min().orElse(0);
    }
}
