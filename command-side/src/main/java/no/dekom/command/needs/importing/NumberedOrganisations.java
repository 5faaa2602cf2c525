package no.dekom.command.needs.importing;

import java.util.Map;
import java.util.stream.Collectors;
import no.dekom.command.directory.RegisteredOrganisations.Registered;

/** Organisasjonene slik et regneark nevner dem: by number. */
final class NumberedOrganisations {

    private final Map<String, Registered> byNumber;
    private final Map<String, Registered> byId;

    NumberedOrganisations(Map<String, Registered> byNumber) {
        this.byNumber = byNumber;
        this.byId = byNumber.values().stream().collect(Collectors.toMap(Registered::id, it -> it));
    }

    /** Null when nothing has the number. */
    Registered find(String number) {
        return byNumber.get(number);
    }

    /** Null when nothing has the id. */
    Registered withId(String id) {
        return byId.get(id);
    }

    boolean isWithin(Registered organisation, Registered other) {
        for (var at = organisation; at != null; at = byId.get(at.parent())) {
            if (at.id().equals(other.id())) {
                return true;
            }
        }
        return false;
    }
}
