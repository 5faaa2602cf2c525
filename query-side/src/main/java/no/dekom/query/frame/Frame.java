package no.dekom.query.frame;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;

/**
 * Det som står i hode, meny og bunn på alle sider. Model attribute {@code frame}.
 *
 * @param me who is logged in, or null
 * @param name the person's name, or null
 * @param organisation name of the organisation acted for, or null
 * @param roles what the person may act as; a choice is offered when there are several
 * @param navigation what this role may open, in order and in groups
 */
public record Frame(ActingAs me, String name, String organisation, List<Held> roles, List<Group> navigation) {

    /** En rolle å velge. */
    public record Held(Role role, String organisationId, String organisation, boolean current) {}

    /** Et punkt i menyen; {@code current} says that this page is it or stands below it. */
    public record Item(String text, String path, boolean current) {}

    /** En del av menyen. @param text key of its name, or null when its only item stands alone */
    public record Group(String text, List<Item> items) {

        /** Whether this page is in it. */
        public boolean isHere() {
            return items.stream().anyMatch(Item::current);
        }
    }

    public boolean loggedIn() {
        return me != null;
    }
}
