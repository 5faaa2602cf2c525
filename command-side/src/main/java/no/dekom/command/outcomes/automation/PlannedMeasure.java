package no.dekom.command.outcomes.automation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dekom.command.outcomes.expect.ExpectOutcome;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureAmended;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.SchoolsJoined;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.MeasureSource;
import no.dekom.events.outcomes.ReportedMeasure;

/** A measure that rests on needs, as its events have made it. */
final class PlannedMeasure {

    private MeasureProposed proposed;
    private MeasureContent content;
    private final Set<OrganisationId> joined = new LinkedHashSet<>();

    void evolve(MeasureEvent event) {
        switch (event) {
            case MeasureProposed it -> {
                proposed = it;
                content = it.content();
            }
            case MeasureAmended it -> content = it.content();
            case SchoolsJoined it -> joined.addAll(it.schools());
            default -> {}
        }
    }

    /** The calendar years it runs in: from the autumn of its first school year to the spring of its last. */
    IntStream years() {
        var first = content.from().start();
        return IntStream.rangeClosed(first, first + content.years());
    }

    boolean runsIn(int year) {
        return years().anyMatch(one -> one == year);
    }

    OrganisationId network() {
        return proposed.network();
    }

    /** Empty when it is the network's own. */
    Optional<OrganisationId> owner() {
        return Optional.ofNullable(proposed.owner());
    }

    /** The schools it was planned for, and those that have joined. */
    List<OrganisationId> schools() {
        return Stream.concat(content.schools().stream(), joined.stream())
                .distinct()
                .toList();
    }

    /** What is to be reported when a decision has given money for a year. */
    ExpectOutcome asDecided(DecisionPrepared decision) {
        var origin = proposed.measure().value();
        return new ExpectOutcome(
                new MeasureId(origin + "-" + decision.year()),
                proposed.network(),
                content.title(),
                new ReportedMeasure(
                        MeasureSource.NEEDS,
                        origin,
                        decision.year(),
                        proposed.owner(),
                        schools(),
                        universities().toList(),
                        content.model(),
                        content.theme(),
                        decision.ruleSet(),
                        signatories(),
                        content.gatherings().size()),
                List.of(),
                List.of(),
                decision.content().reportBy());
    }

    private Stream<OrganisationId> universities() {
        return Stream.of(content.up1(), content.up2()).filter(Objects::nonNull).distinct();
    }

    /** The one whose measure it is, and the university in the measure; where there is none, the one of the network. */
    private List<OrganisationId> signatories() {
        var whose = proposed.owner() == null ? proposed.network() : proposed.owner();
        var university = content.up2() == null ? content.up1() : content.up2();
        return Stream.of(whose, university).filter(Objects::nonNull).toList();
    }
}
