/**
 * Fordelingsregnestykket: how a frame becomes sums, exactly and in whole kroner. Pure: needs nothing but what it is given, so
 * that both sides and an auditor without them get the same krone.
 */
package no.dekom.allocation;
