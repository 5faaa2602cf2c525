package no.dekom.command.edge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The buttons of a form that add and take away rows, for whoever has no JavaScript: {@code _add=budget} gives one more empty
 * row, {@code _remove=budget[1]} takes one away and moves up the rest, {@code _up=budget[1]} lets it change places with the
 * one before.
 */
final class RowButtons {

    private static final Pattern ROW = Pattern.compile("([A-Za-z][\\w.]*)\\[(\\d{1,3})](.*)");

    private RowButtons() {}

    static Map<String, List<String>> applied(Map<String, List<String>> fields, String add, String remove, String up) {
        var changed = fields;
        if (remove != null) {
            changed = without(changed, remove);
        }
        if (add != null && add.matches("[A-Za-z][\\w.]*")) {
            changed = new LinkedHashMap<>(changed);
            changed.put(add + "[" + rows(changed, add) + "].text", List.of(""));
        }
        return up == null ? changed : moved(changed, up);
    }

    private static Map<String, List<String>> moved(Map<String, List<String>> fields, String up) {
        var moving = ROW.matcher(up);
        if (!moving.matches() || Integer.parseInt(moving.group(2)) == 0) {
            return fields;
        }
        var from = Integer.parseInt(moving.group(2));
        var changed = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> {
            var row = ROW.matcher(name);
            if (row.matches() && row.group(1).equals(moving.group(1))) {
                var at = Integer.parseInt(row.group(2));
                var to = at == from ? from - 1 : at == from - 1 ? from : at;
                changed.put(row.group(1) + "[" + to + "]" + row.group(3), values);
            } else {
                changed.put(name, values);
            }
        });
        return changed;
    }

    private static int rows(Map<String, List<String>> fields, String name) {
        var count = 0;
        for (var field : fields.keySet()) {
            var row = ROW.matcher(field);
            if (row.matches() && row.group(1).equals(name)) {
                count = Math.max(count, Integer.parseInt(row.group(2)) + 1);
            }
        }
        return count;
    }

    private static Map<String, List<String>> without(Map<String, List<String>> fields, String remove) {
        var gone = ROW.matcher(remove);
        if (!gone.matches()) {
            return fields;
        }
        var at = Integer.parseInt(gone.group(2));
        var left = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> {
            var row = ROW.matcher(name);
            if (!row.matches() || !row.group(1).equals(gone.group(1))) {
                left.put(name, values);
            } else if (Integer.parseInt(row.group(2)) != at) {
                var number = Integer.parseInt(row.group(2));
                left.put(row.group(1) + "[" + (number > at ? number - 1 : number) + "]" + row.group(3), values);
            }
        });
        return left;
    }
}
