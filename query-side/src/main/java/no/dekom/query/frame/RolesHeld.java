package no.dekom.query.frame;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;

/** Rollene en person har nå, for choosing among them in the header. */
public interface RolesHeld {

    List<ActingAs> of(PersonId person);
}
