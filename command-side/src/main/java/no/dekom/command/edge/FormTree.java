package no.dekom.command.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of a form as the tree that JSON would have given: {@code budget[0].amount=90 000} becomes an object in an array,
 * a repeated name an array. Empty fields are left out, as are those that start with an underscore.
 */
final class FormTree {

    private static final Pattern STEP = Pattern.compile("([A-Za-z]\\w*)(?:\\[(\\d{1,3})])?");

    private FormTree() {}

    static JsonNode of(String body, JsonMapper mapper) {
        var root = new LinkedHashMap<String, Object>();
        for (var pair : body.split("&")) {
            var cut = pair.indexOf('=');
            var name = decoded(cut < 0 ? pair : pair.substring(0, cut));
            var value = cut < 0 ? "" : decoded(pair.substring(cut + 1)).replace("\r\n", "\n");
            if (!name.startsWith("_") && !value.isBlank()) {
                put(root, name, value);
            }
        }
        return mapper.valueToTree(plain(root));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> root, String name, String value) {
        var at = root;
        var steps = name.split("\\.");
        for (var i = 0; i < steps.length; i++) {
            var step = STEP.matcher(steps[i]);
            if (!step.matches()) {
                root.put(name, value);
                return;
            }
            var last = i == steps.length - 1;
            Object key = step.group(1);
            Map<Object, Object> holder = (Map<Object, Object>) (Map<?, ?>) at;
            if (step.group(2) != null) {
                var rows = holder.computeIfAbsent(key, k -> new TreeMap<Integer, Object>());
                if (!(rows instanceof TreeMap)) {
                    return;
                }
                holder = (Map<Object, Object>) rows;
                key = Integer.valueOf(step.group(2));
            }
            if (last) {
                holder.merge(key, value, FormTree::both);
            } else if (holder.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>())
                    instanceof LinkedHashMap<?, ?> m) {
                at = (Map<String, Object>) m;
            } else {
                return;
            }
        }
    }

    private static Object both(Object old, Object more) {
        var all = new ArrayList<Object>();
        if (old instanceof List<?> list) {
            all.addAll(list);
        } else {
            all.add(old);
        }
        all.add(more);
        return all;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case TreeMap<?, ?> rows ->
                rows.values().stream().map(FormTree::plain).toList();
            case Map<?, ?> fields -> {
                var plain = new LinkedHashMap<String, Object>();
                fields.forEach((name, inner) -> plain.put(name.toString(), plain(inner)));
                yield plain;
            }
            default -> value;
        };
    }
}
