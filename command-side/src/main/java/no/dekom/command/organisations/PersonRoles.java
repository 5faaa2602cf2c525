package no.dekom.command.organisations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.dekom.command.directory.Directory;
import no.dekom.command.organisations.roles.EndRole;
import no.dekom.command.organisations.roles.GiveRole;
import no.dekom.command.organisations.roles.HeldRole;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.organisations.PersonRolesEvent;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** En persons roller. */
@Aggregate(type = "organisations.PersonRoles")
public class PersonRoles {

    @AggregateIdentifier
    private PersonId id;

    private final Map<HeldRole, LocalDate> held = new HashMap<>();

    protected PersonRoles() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(GiveRole command, ActingAs actor, Directory directory) {
        apply(command.decide(held.keySet(), actor, directory));
    }

    @CommandHandler
    public void handle(EndRole command, ActingAs actor, Directory directory) {
        apply(command.decide(held, actor, directory));
    }

    @EventSourcingHandler
    void on(PersonRolesEvent event) {
        id = event.person();
        switch (event) {
            case RoleGiven given -> held.put(new HeldRole(given.role(), given.organisation()), given.from());
            case RoleEnded ended -> held.remove(new HeldRole(ended.role(), ended.organisation()));
        }
    }
}
