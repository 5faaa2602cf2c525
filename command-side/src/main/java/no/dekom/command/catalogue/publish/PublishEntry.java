package no.dekom.command.catalogue.publish;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.dekom.command.catalogue.RegisteredNames;
import no.dekom.command.catalogue.SignedMeasures;
import no.dekom.command.catalogue.SignedMeasures.SignedMeasure;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.catalogue.EntryContent;
import no.dekom.events.catalogue.EntryEvent;
import no.dekom.events.catalogue.EntryEvent.EntryPublished;
import no.dekom.events.catalogue.EntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Legg ut tiltak i tiltaksbanken, or lay it out anew. */
public record PublishEntry(@TargetAggregateIdentifier EntryId entry, EntryContent content) {

    /** What everybody may read is signed by those whose report it is. */
    public record ReportIsSignedByAll(SignedMeasure measure) implements Rule {

        @Override
        public boolean holds() {
            return measure.lastYear() != null;
        }
    }

    /** Nothing personal: no e-mail address, no telephone number and no number of a person in what the schools tell. */
    public record NothingPersonalIsTold(EntryContent content) implements Rule {

        private static final Pattern PERSONAL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\w+"
                + "|(?<![\\d.,])(?:\\+47 ?)?[2-9]\\d(?: ?\\d{2}){3}(?! ?\\d|[.,]\\d| *(?:kr|kroner)\\b)"
                + "|(?<!\\d)[0-7]\\d{5} ?\\d{5}(?!\\d)");

        @Override
        public boolean holds() {
            return told(content).noneMatch(text -> PERSONAL.matcher(text).find());
        }
    }

    /** Nobody of the person register is named. */
    public record NobodyIsNamed(Optional<String> named) implements Rule {

        @Override
        public boolean holds() {
            return named.isEmpty();
        }

        @Override
        public Object[] details() {
            return new Object[] {named.orElse("")};
        }
    }

    private static Stream<String> told(EntryContent content) {
        return Stream.of(
                content.title(),
                content.theme(),
                content.about(),
                content.worked(),
                content.didNotWork(),
                content.stays());
    }

    public EntryEvent decide(ActingAs actor, Directory directory, SignedMeasures measures, RegisteredNames names) {
        var measure = measures.find(entry);
        NotAllowed.unless(
                actor.role() == Role.COORDINATOR
                        && measure.filter(it -> it.network().equals(actor.organisation()))
                                .isPresent()
                        && directory.holds(actor),
                "CoordinatorOfTheNetworkPublishes");
        Rule.require(
                new ReportIsSignedByAll(measure.get()),
                new NothingPersonalIsTold(content),
                new NobodyIsNamed(
                        told(content).flatMap(text -> names.in(text).stream()).findFirst()));
        var it = measure.get();
        return new EntryPublished(
                entry, it.network(), it.schools(), it.model(), it.firstYear(), it.lastYear(), content);
    }
}
