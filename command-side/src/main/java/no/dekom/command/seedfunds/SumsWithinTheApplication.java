package no.dekom.command.seedfunds;

import java.util.List;
import no.dekom.command.edge.Rule;
import no.dekom.events.Nok;
import no.dekom.events.seedfunds.SchoolSum;

/** No school is proposed or awarded more than it applied for or than the cap, and only schools that applied. */
public record SumsWithinTheApplication(List<SchoolSum> sums, ApplicationState application, Nok cap, String field)
        implements Rule {

    @Override
    public boolean holds() {
        var schools = sums.stream().map(SchoolSum::school).toList();
        return schools.size() == schools.stream().distinct().count()
                && sums.stream().noneMatch(this::tooMuch);
    }

    private boolean tooMuch(SchoolSum sum) {
        return sum.sum().exceeds(application.appliedFor(sum.school()))
                || sum.sum().exceeds(cap)
                || sum.sum().kroner() == 0;
    }

    @Override
    public Object[] details() {
        return new Object[] {
            application.content().title(),
            cap,
            Nok.sum(application.content().schools().stream().map(SchoolSum::sum).toList())
        };
    }
}
