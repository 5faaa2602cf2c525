package no.dekom.command.edge;

import java.util.Map;

/** Is told when a {@link WatchedRule} has refused a command. What it does can turn no refusal into anything else. */
public interface RefusalWatch {

    /**
     * @param rule name of the rule
     * @param act what was refused
     * @param facts those of the command: who, in which role, the key of the request
     */
    void refused(String rule, Object act, Map<String, Object> facts);
}
