package no.dekom.query.seedfunds;

import java.util.List;
import no.dekom.events.PersonId;
import org.springframework.stereotype.Component;

/** Arbeidet som gjenstår for et medlem av en gruppe i en runde. */
@Component
class AssessWork {

    private final RoundDesk desk;
    private final SeedFunds seedFunds;

    AssessWork(RoundDesk desk, SeedFunds seedFunds) {
        this.desk = desk;
        this.seedFunds = seedFunds;
    }

    /**
     * What remains.
     *
     * @param standing applications that are not withdrawn
     * @param mine those that the member may assess and has not
     * @param undeclared those of a school that the member belongs to without having said so
     * @param disqualified whether the member is disqualified in any
     * @param unassessed those that nobody has assessed
     */
    record Work(
            List<ApplicationView> standing,
            List<ApplicationView> mine,
            List<ApplicationView> undeclared,
            boolean disqualified,
            List<ApplicationView> unassessed) {

        boolean readyToPresent() {
            return !disqualified && !standing.isEmpty() && unassessed.isEmpty();
        }
    }

    Work of(PersonId member, RoundView round) {
        var standing = desk.standing(round);
        var affiliations = desk.disqualifications(round, member);
        return new Work(
                standing,
                standing.stream()
                        .filter(one -> affiliations.stream()
                                .noneMatch(it -> it.application().equals(one.id())))
                        .filter(one -> seedFunds.assessmentsOf(one.id()).stream()
                                .noneMatch(it -> it.assessor().equals(member)))
                        .toList(),
                standing.stream()
                        .filter(one -> affiliations.stream()
                                .anyMatch(it -> it.application().equals(one.id()) && it.declaredAt() == null))
                        .toList(),
                !affiliations.isEmpty(),
                standing.stream()
                        .filter(one -> seedFunds.assessmentsOf(one.id()).isEmpty())
                        .toList());
    }
}
