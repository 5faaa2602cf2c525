package no.dekom.query.frame;

import java.util.Comparator;
import java.util.List;
import no.dekom.events.ActingAs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lager rammen for den som spør. */
@Component
public class Frames {

    private final ObjectProvider<Names> names;
    private final ObjectProvider<RolesHeld> roles;
    private final List<NavigationItem> navigation;

    Frames(ObjectProvider<Names> names, ObjectProvider<RolesHeld> roles, ObjectProvider<NavigationItem> navigation) {
        this.names = names;
        this.roles = roles;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    /** The frame of a page at {@code path}. */
    public Frame at(String path) {
        var me = me();
        if (me == null) {
            return new Frame(null, null, null, List.of(), List.of());
        }
        var named = names.getObject();
        return new Frame(
                me, named.person(me.person()), named.organisation(me.organisation()), held(me, named), items(me, path));
    }

    private static ActingAs me() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActingAs me ? me : null;
    }

    private List<Frame.Held> held(ActingAs me, Names named) {
        var all = roles.getIfAvailable(() -> person -> List.of(me)).of(me.person());
        return all.stream()
                .map(one -> new Frame.Held(
                        one.role(), one.organisation().value(), named.organisation(one.organisation()), one.equals(me)))
                .toList();
    }

    private List<Frame.Item> items(ActingAs me, String path) {
        return navigation.stream()
                .filter(item -> item.roles().contains(me.role()))
                .map(item -> new Frame.Item(item.text(), item.path(), below(path, item.path())))
                .toList();
    }

    private static boolean below(String path, String item) {
        return path.equals(item) || !item.equals("/") && path.startsWith(item + "/");
    }
}
