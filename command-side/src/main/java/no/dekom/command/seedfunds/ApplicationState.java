package no.dekom.command.seedfunds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.SchoolSum;

/**
 * An application as its round's events have made it.
 *
 * @param version 1 when sent, one more for each change of content
 * @param declared members of the groups who declared that they are close to it
 * @param assessors members of the work group who have assessed it as it stands now
 */
public record ApplicationState(
        ApplicationContent content, boolean withdrawn, long version, Set<PersonId> declared, Set<PersonId> assessors) {

    static ApplicationState sent(ApplicationContent content) {
        return new ApplicationState(content, false, 1, Set.of(), Set.of());
    }

    ApplicationState amended(ApplicationContent newContent) {
        return new ApplicationState(newContent, withdrawn, version + 1, declared, assessors);
    }

    ApplicationState asWithdrawn() {
        return new ApplicationState(content, true, version + 1, declared, assessors);
    }

    ApplicationState without(PersonId member) {
        return new ApplicationState(content, withdrawn, version, with(declared, member), minus(assessors, member));
    }

    ApplicationState assessedBy(PersonId member) {
        return new ApplicationState(content, withdrawn, version, declared, with(assessors, member));
    }

    private static Set<PersonId> with(Set<PersonId> all, PersonId one) {
        var more = new HashSet<>(all);
        more.add(one);
        return Set.copyOf(more);
    }

    private static Set<PersonId> minus(Set<PersonId> all, PersonId one) {
        var fewer = new HashSet<>(all);
        fewer.remove(one);
        return Set.copyOf(fewer);
    }

    public List<OrganisationId> schools() {
        return content.schools().stream().map(SchoolSum::school).toList();
    }

    /** What the school applies for; nothing when it is not part of the application. */
    public Nok appliedFor(OrganisationId school) {
        return Nok.sum(content.schools().stream()
                .filter(part -> part.school().equals(school))
                .map(SchoolSum::sum)
                .toList());
    }

    /** Whether the person holds a role at an applying school today, or has declared to be close to one. */
    public boolean disqualifies(PersonId person, Directory directory) {
        return declared.contains(person)
                || directory.organisationsOf(person).stream().anyMatch(schools()::contains);
    }
}
