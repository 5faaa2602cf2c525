package no.dekom.command.organisations.roles;

import no.dekom.events.OrganisationId;
import no.dekom.events.Role;

/** A role that a person has in an organisation and that has no last day. */
public record HeldRole(Role role, OrganisationId organisation) {}
