package no.dekom.command.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;

/** A directory that a test fills. */
public final class FixedDirectory implements Directory {

    private final Map<OrganisationId, OrganisationKind> kinds = new HashMap<>();
    private final Map<OrganisationId, OrganisationId> parents = new HashMap<>();
    private final Map<OrganisationId, LocalDate> lastDays = new HashMap<>();
    private final Set<PersonId> persons = new HashSet<>();
    private final Set<ActingAs> roles = new HashSet<>();

    public FixedDirectory organisation(OrganisationId id, OrganisationKind kind, OrganisationId parent) {
        kinds.put(id, kind);
        if (parent != null) {
            parents.put(id, parent);
        }
        return this;
    }

    public FixedDirectory closed(OrganisationId id, LocalDate lastDay) {
        lastDays.put(id, lastDay);
        return this;
    }

    /** Somebody in the person register who holds no role. */
    public FixedDirectory person(PersonId person) {
        persons.add(person);
        return this;
    }

    public FixedDirectory role(ActingAs held) {
        roles.add(held);
        return this;
    }

    @Override
    public boolean holds(ActingAs actor) {
        return actor.role() == Role.AUTOMATION || roles.contains(actor);
    }

    @Override
    public boolean holds(PersonId person, Role role, OrganisationId organisation) {
        return roles.contains(new ActingAs(person, role, organisation));
    }

    @Override
    public Set<OrganisationId> organisationsOf(PersonId person) {
        return roles.stream()
                .filter(held -> held.person().equals(person))
                .map(ActingAs::organisation)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> holders(Role role, OrganisationId organisation) {
        return roles.stream()
                .filter(held -> held.role() == role && held.organisation().equals(organisation))
                .map(ActingAs::person)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<OrganisationKind> kindOf(OrganisationId organisation) {
        return Optional.ofNullable(kinds.get(organisation));
    }

    @Override
    public Optional<OrganisationId> parentOf(OrganisationId organisation) {
        return Optional.ofNullable(parents.get(organisation));
    }

    @Override
    public boolean knows(PersonId person) {
        return persons.contains(person)
                || roles.stream().anyMatch(held -> held.person().equals(person));
    }

    @Override
    public boolean anybodyHolds(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    @Override
    public Optional<LocalDate> lastDayOf(OrganisationId organisation) {
        return Optional.ofNullable(lastDays.get(organisation));
    }

    @Override
    public boolean hasOpenBelow(OrganisationId organisation, LocalDate day) {
        return parents.entrySet().stream()
                .anyMatch(it -> it.getValue().equals(organisation)
                        && lastDays.getOrDefault(it.getKey(), LocalDate.MAX).isAfter(day));
    }
}
