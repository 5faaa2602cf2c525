package no.dekom.command.schemes;

import no.dekom.command.edge.Rule;

/** What is approved never changes: cases rest on it. */
public record RuleSetIsADraft(RuleSetState state) implements Rule {

    @Override
    public boolean holds() {
        return !state.approved();
    }
}
