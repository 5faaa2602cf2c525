package no.dekom.query.seedfunds;

import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.CriterionJudgement;
import no.dekom.query.frame.Names;

/** Vurderingene av en søknad, side by side: a column for each member, a row for each criterion. */
record ApplicationAssessments(List<Member> members, List<Row> rows) {

    /** What a member judged as a whole. */
    record Member(String name, AssessmentView assessment) {}

    /** One criterion; a judgement for each member in the same order, null where there is none. */
    record Row(AssessmentCriterion criterion, List<CriterionJudgement> judgements) {}

    /** A member who takes no part. The grounds are null when they are not for the reader. */
    record Disqualified(String name, String school, String grounds, boolean declared) {}

    static ApplicationAssessments of(
            List<AssessmentCriterion> criteria, List<AssessmentView> assessments, Names names) {
        var members = assessments.stream()
                .map(one -> new Member(names.person(one.assessor()), one))
                .toList();
        var rows = criteria.stream()
                .map(criterion -> new Row(
                        criterion,
                        assessments.stream()
                                .map(one -> judgement(one, criterion))
                                .toList()))
                .toList();
        return new ApplicationAssessments(members, rows);
    }

    private static CriterionJudgement judgement(AssessmentView assessment, AssessmentCriterion criterion) {
        return assessment.judgements().stream()
                .filter(one -> one.criterion() == criterion)
                .findFirst()
                .orElse(new CriterionJudgement(criterion, null, ""));
    }

    static List<Disqualified> disqualified(
            List<AffiliationView> affiliations, Names names, boolean withGrounds, PersonId reader) {
        return affiliations.stream()
                .map(one -> disqualified(one, names, withGrounds || one.person().equals(reader)))
                .toList();
    }

    private static Disqualified disqualified(AffiliationView one, Names names, boolean withGrounds) {
        OrganisationId school = one.school();
        return new Disqualified(
                names.person(one.person()),
                names.organisation(school),
                withGrounds ? one.grounds() : null,
                one.declaredAt() != null);
    }
}
