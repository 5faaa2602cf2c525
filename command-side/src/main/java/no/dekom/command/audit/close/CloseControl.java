package no.dekom.command.audit.close;

import java.util.List;
import no.dekom.command.audit.ControlActors;
import no.dekom.command.audit.ControlIsOpen;
import no.dekom.command.audit.ControlState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.ControlClosed;
import no.dekom.events.audit.ControlId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Avslutt en kontroll, and keep its report. */
public record CloseControl(@TargetAggregateIdentifier ControlId control, String report) {

    /** Nothing is left open when a control ends. */
    public record EveryFindingIsClosed(ControlState state) implements Rule {

        private List<Integer> open() {
            return state.findings().entrySet().stream()
                    .filter(it -> !it.getValue().closed())
                    .map(it -> it.getKey())
                    .sorted()
                    .toList();
        }

        @Override
        public boolean holds() {
            return open().isEmpty();
        }

        @Override
        public Object[] details() {
            return new Object[] {open().size()};
        }
    }

    /** The report is of the control as it stands now. */
    public record ReportIsOfThisControl(String report, String subject, KeptDocuments documents) implements Rule {

        @Override
        public boolean holds() {
            return documents.has(report, subject);
        }
    }

    /** The reports that are made of a control lie under this, by how many facts it has. */
    public static String subject(ControlId control, int version) {
        return "kontroll " + control.value() + " " + version;
    }

    public ControlEvent decide(ControlState state, ActingAs actor, Directory directory, KeptDocuments documents) {
        ControlActors.demandOverseer(state, actor, directory);
        Rule.require(
                new ControlIsOpen(state),
                new EveryFindingIsClosed(state),
                new ReportIsOfThisControl(report, subject(control, state.version()), documents));
        return new ControlClosed(control, report);
    }
}
