package no.dekom.command.audit.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.dekom.audit.Draw;
import no.dekom.command.audit.ControlActors;
import no.dekom.command.audit.ControlIsOpen;
import no.dekom.command.audit.ControlState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.SampleDrawn;
import no.dekom.events.audit.ControlId;
import no.dekom.events.audit.SampleFilter;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Trekk et utvalg av sakene på en liste.
 *
 * @param number of the sample: the next of the control
 * @param populationHash of the document that has the cases of the list, as the page showed them
 */
public record DrawSample(
        @TargetAggregateIdentifier ControlId control,
        int number,
        SampleFilter filter,
        String populationHash,
        String seed,
        boolean seedGiven,
        int size) {

    /** A sample that is drawn is never drawn again under its number. */
    public record SampleIsDrawnOnce(int number, int samples) implements Rule {

        @Override
        public boolean holds() {
            return number == samples + 1;
        }

        @Override
        public Object[] details() {
            return new Object[] {samples};
        }
    }

    /** What is drawn among is kept, as it was shown. */
    public record PopulationIsKept(Optional<byte[]> document) implements Rule {

        @Override
        public boolean holds() {
            return document.isPresent();
        }
    }

    /** No more are drawn than there are. */
    public record SampleFitsThePopulation(int size, int population) implements Rule {

        @Override
        public boolean holds() {
            return size <= population;
        }

        @Override
        public String field() {
            return "size";
        }

        @Override
        public Object[] details() {
            return new Object[] {population};
        }
    }

    /** Nothing is drawn outside the counties of the control. */
    public record SampleIsOfTheControl(OrganisationId county, ControlState state) implements Rule {

        @Override
        public boolean holds() {
            return county == null || state.counties().contains(county);
        }
    }

    /** The documents of the lists that a control draws from lie under this. */
    public static String subject(ControlId control) {
        return "utvalg " + control.value();
    }

    public ControlEvent decide(ControlState state, ActingAs actor, Directory directory, KeptDocuments documents) {
        ControlActors.demandOverseer(state, actor, directory);
        var document = documents.content(populationHash, subject(control));
        Rule.require(
                new ControlIsOpen(state),
                new SampleIsDrawnOnce(number, state.samples()),
                new SampleIsOfTheControl(filter.county(), state),
                new PopulationIsKept(document));
        var population = Draw.lines(new String(document.orElseThrow(), StandardCharsets.US_ASCII));
        Rule.require(new SampleFitsThePopulation(size, population.size()));
        List<CaseReference> drawn = Draw.of(seed, population, size).stream()
                .map(CaseReference::parse)
                .toList();
        return new SampleDrawn(control, number, filter, population.size(), populationHash, seed, seedGiven, drawn);
    }
}
