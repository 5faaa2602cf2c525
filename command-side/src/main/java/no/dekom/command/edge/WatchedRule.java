package no.dekom.command.edge;

/** A rule of impartiality or of two persons: that somebody tried to break it is kept as a fact, for those who control. */
public interface WatchedRule extends Rule {

    /** The name of the rule that is kept; null when what stopped the command was after all another kind of rule. */
    default String watched() {
        return name();
    }

    /** The act that was refused: the command, or the one of many acts in it. */
    default Object act(Object command) {
        return command;
    }
}
