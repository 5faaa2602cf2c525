package no.dekom.command.allocation.recommend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.dekom.command.allocation.Measures;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.events.needs.NeedsMeasureId;

/** Reglene for ei prioriteringsliste. */
public final class PriorityRules {

    private PriorityRules() {}

    /** A measure has one place, or none. */
    public record EachMeasureStandsOnce(List<NeedsMeasureId> named) implements Rule {

        @Override
        public boolean holds() {
            return Set.copyOf(named).size() == named.size();
        }
    }

    /** What gets a place is accepted, and of a network in the county. */
    public record MeasuresAreAcceptedInTheCounty(
            List<ProposedMeasure> list,
            OrganisationId county,
            Map<NeedsMeasureId, Measures.Known> known,
            Directory directory)
            implements Rule {

        private int wrong() {
            return Rule.first(
                    list, it -> !isTheCountys(it.measure(), county, known, directory, Measures.Known::accepted));
        }

        @Override
        public boolean holds() {
            return wrong() < 0;
        }

        @Override
        public String field() {
            return "measures[%d].place".formatted(wrong());
        }

        @Override
        public Object[] details() {
            return new Object[] {wrong() + 1};
        }
    }

    /** What is left out has been sent in, to the county's own secretariat. */
    public record LeftOutAreSentInInTheCounty(
            List<LeftOutMeasure> list,
            OrganisationId county,
            Map<NeedsMeasureId, Measures.Known> known,
            Directory directory)
            implements Rule {

        private int wrong() {
            return Rule.first(
                    list, it -> !isTheCountys(it.measure(), county, known, directory, Measures.Known::sentIn));
        }

        @Override
        public boolean holds() {
            return wrong() < 0;
        }

        @Override
        public String field() {
            return "leftOut[%d].reason".formatted(wrong());
        }

        @Override
        public Object[] details() {
            return new Object[] {wrong() + 1};
        }
    }

    /** Nobody is proposed more than they asked for. */
    public record NoMoreThanWanted(List<PrioritisedMeasure> list) implements Rule {

        private int wrong() {
            return Rule.first(list, it -> it.proposed().exceeds(it.wanted()));
        }

        @Override
        public boolean holds() {
            return wrong() < 0;
        }

        @Override
        public String field() {
            return "measures[%d].proposed".formatted(wrong());
        }

        @Override
        public Object[] details() {
            return new Object[] {
                wrong() + 1, wrong() < 0 ? 0 : list.get(wrong()).wanted().kroner()
            };
        }
    }

    private static boolean isTheCountys(
            NeedsMeasureId measure,
            OrganisationId county,
            Map<NeedsMeasureId, Measures.Known> known,
            Directory directory,
            Predicate<Measures.Known> far) {
        return Optional.ofNullable(known.get(measure))
                .filter(far)
                .filter(it -> directory.isWithin(it.network(), county))
                .isPresent();
    }
}
