package no.dekom.command.outcomes.control;

import no.dekom.command.edge.Rule;
import no.dekom.command.outcomes.OutcomeState;

/** What holds of the control of a report. */
final class ControlRules {

    private ControlRules() {}

    /** What is controlled stands, and is the parties' own: all have signed it. */
    record ReportIsLocked(OutcomeState state) implements Rule {

        @Override
        public boolean holds() {
            return state.locked();
        }
    }

    /** One controls what one has read: it has not been opened and signed anew since. */
    record ControlsNewestVersion(int version, int newest) implements Rule {

        @Override
        public boolean holds() {
            return version == newest;
        }
    }

    /** A report is accepted once, and nothing more is asked for after that. */
    record ReportIsNotAccepted(OutcomeState state) implements Rule {

        @Override
        public boolean holds() {
            return !state.accepted();
        }
    }
}
