package no.dekom.events.schemes;

import java.time.LocalDate;
import no.dekom.events.EventName;
import no.dekom.events.RuleSetId;

/** Hendelser i et regelsetts liv. Stream {@code schemes.RuleSet}. */
public sealed interface RuleSetEvent {

    RuleSetId ruleSet();

    /** Utkast til regelsett laget. Who wrote it is in the metadata. */
    @EventName("schemes.RuleSetDrafted")
    record RuleSetDrafted(RuleSetId ruleSet, Scheme scheme, String title, RuleSetContent content)
            implements RuleSetEvent {}

    /** Utkast til regelsett endret. The whole new content; why is in the metadata. */
    @EventName("schemes.RuleSetChanged")
    record RuleSetChanged(RuleSetId ruleSet, RuleSetContent content) implements RuleSetEvent {}

    /**
     * Regelsett godkjent, by another than those who wrote it.
     *
     * @param from first day it holds
     * @param to last day it holds, or null when that is not known yet
     */
    @EventName("schemes.RuleSetApproved")
    record RuleSetApproved(RuleSetId ruleSet, LocalDate from, LocalDate to) implements RuleSetEvent {}

    /** Regelsett avsluttet. What was opened under it stays under it. */
    @EventName("schemes.RuleSetEnded")
    record RuleSetEnded(RuleSetId ruleSet, LocalDate lastDay) implements RuleSetEvent {}
}
