package no.dekom.command.payments;

import no.dekom.events.decisions.GrantId;

/** Utsatt iverksetting: what the complaints say of a grant. Asked before every order, approval and file. */
@FunctionalInterface
public interface DeferredEffects {

    /** Whether the decision of the grant is not to be carried out until a complaint is settled. */
    boolean isDeferred(GrantId grant);
}
