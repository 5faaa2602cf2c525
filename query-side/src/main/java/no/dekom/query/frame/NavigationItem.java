package no.dekom.query.frame;

import java.util.Set;
import no.dekom.events.Role;

/** Et punkt i menyen. A capability declares one as a bean; the frame shows it to the roles that may open it. */
public interface NavigationItem {

    /** Key of the text, such as {@code frame.navigation.seedfunds}. */
    String text();

    /** Where it leads; pages below it mark it as the current one. */
    String path();

    Set<Role> roles();

    /** Low numbers come first, and say which group it is in: see {@link NavigationGroup}. */
    int order();

    static NavigationItem of(int order, String text, String path, Set<Role> roles) {
        return new Simple(order, text, path, Set.copyOf(roles));
    }

    /** The plain form that most capabilities need. */
    record Simple(int order, String text, String path, Set<Role> roles) implements NavigationItem {}
}
