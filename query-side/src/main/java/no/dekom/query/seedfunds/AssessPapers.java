package no.dekom.query.seedfunds;

import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import org.springframework.stereotype.Component;

/** Legger sammen søknadene i en runde med vurderingene, as far as the reader may see them. */
@Component
class AssessPapers {

    private final RoundDesk desk;
    private final SeedFunds seedFunds;
    private final SeedFundAccess access;

    AssessPapers(RoundDesk desk, SeedFunds seedFunds, SeedFundAccess access) {
        this.desk = desk;
        this.seedFunds = seedFunds;
        this.access = access;
    }

    List<AssessPaper> of(ActingAs actor, RoundView round) {
        return desk.standing(round).stream()
                .map(application -> paper(actor, application, round))
                .toList();
    }

    private AssessPaper paper(ActingAs actor, ApplicationView application, RoundView round) {
        var visible = access.maySeeAssessments(actor, application, round);
        var assessments = seedFunds.assessmentsOf(application.id());
        return new AssessPaper(
                application,
                visible,
                assessments.stream().map(AssessmentView::assessor).toList(),
                visible ? assessments : List.of(),
                seedFunds.affiliationsOf(application.id()));
    }

    /** Members of the work group today, and who assessed while a member. */
    List<PersonId> assessors(RoundView round, List<AssessPaper> papers) {
        return Stream.concat(
                        seedFunds.members(round.network(), Role.WORKING_GROUP).stream(),
                        papers.stream().flatMap(paper -> paper.assessors().stream()))
                .distinct()
                .toList();
    }
}
