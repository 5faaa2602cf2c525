package no.dekom.command.seedfunds.apply;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.seedfunds.RoundState;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.SchoolSum;

/** What holds for the content of every application, new or amended. */
final class ApplicationRules {

    private static final Set<Role> APPLICANTS = Set.of(Role.TEACHER, Role.SCHOOL_LEADER);

    private ApplicationRules() {}

    /** Every school that applies belongs to the network of the fund. */
    record SchoolsBelongToTheNetwork(ApplicationContent content, RoundState state, Directory directory)
            implements Rule {

        @Override
        public boolean holds() {
            return content.schools().stream()
                    .map(SchoolSum::school)
                    .allMatch(school -> directory.kindOf(school).orElse(null) == OrganisationKind.SCHOOL
                            && directory.isWithin(school, state.terms().network()));
        }

        @Override
        public String field() {
            return "schools";
        }
    }

    /** A school that applies needs money for something. */
    record EverySchoolHasABudget(ApplicationContent content) implements Rule {

        @Override
        public boolean holds() {
            return content.schools().stream().allMatch(part -> part.sum().kroner() > 0)
                    && content.budget().stream()
                            .allMatch(line -> content.schools().stream()
                                    .anyMatch(part -> part.school().equals(line.school())));
        }

        @Override
        public String field() {
            return "budget";
        }
    }

    /** No school applies for more than the cap: each school's part is its own measure (decisions/0003). */
    record ApplicationWithinTheCap(ApplicationContent content, Nok cap) implements Rule {

        @Override
        public boolean holds() {
            return content.schools().stream().noneMatch(part -> part.sum().exceeds(cap));
        }

        @Override
        public Object[] details() {
            return new Object[] {cap, most()};
        }

        private Nok most() {
            return content.schools().stream()
                    .map(SchoolSum::sum)
                    .max(Nok::compareTo)
                    .orElse(Nok.ZERO);
        }

        @Override
        public String field() {
            return "budget";
        }
    }

    static void check(ApplicationContent content, RoundState state, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                APPLICANTS.contains(actor.role())
                        && directory.holds(actor)
                        && content.schools().stream()
                                .anyMatch(part -> part.school().equals(actor.organisation())),
                "ApplicantBelongsToTheSchool");
        Rule.require(
                new SchoolsBelongToTheNetwork(content, state, directory),
                new EverySchoolHasABudget(content),
                new ApplicationWithinTheCap(content, state.terms().cap()));
    }
}
