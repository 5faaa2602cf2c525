package no.dekom.command.edge;

/** A command was refused: nothing has happened. Answered as 409 with the rule's name. */
public final class RuleBroken extends RuntimeException {

    private final transient Rule rule;

    public RuleBroken(Rule rule) {
        super(rule.name(), null, false, false);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
