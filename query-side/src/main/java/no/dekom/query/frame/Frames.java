package no.dekom.query.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
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
                me,
                named.person(me.person()),
                named.organisation(me.organisation()),
                held(me, named),
                groups(me, path));
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

    /** A group with only one item that this role may open is no group to choose in. */
    private List<Frame.Group> groups(ActingAs me, String path) {
        var groups = new TreeMap<NavigationGroup, List<Frame.Item>>();
        navigation.stream()
                .filter(item -> item.roles().contains(me.role()))
                .forEach(item -> groups.computeIfAbsent(NavigationGroup.of(item), group -> new ArrayList<>())
                        .add(new Frame.Item(item.text(), item.path(), below(path, item.path()))));
        return groups.entrySet().stream()
                .map(group -> new Frame.Group(
                        group.getValue().size() == 1 ? null : "frame.navigation.group." + group.getKey(),
                        group.getValue()))
                .toList();
    }

    private static boolean below(String path, String item) {
        return path.equals(item) || !item.equals("/") && path.startsWith(item + "/");
    }
}
