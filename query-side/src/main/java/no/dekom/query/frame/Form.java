package no.dekom.query.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Et skjema slik det skal vises: what was written, what was wrong with it, and when it was last saved. Fields find
 * their value and error here by name, so a template never passes them on.
 */
public final class Form {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private String problem;
    private Instant savedAt;

    public static Form empty() {
        return new Form();
    }

    /** The values of a draft, as the draft store keeps them. */
    public static Form of(Map<String, ? extends Collection<String>> values) {
        var form = new Form();
        values.forEach((name, given) -> form.values.put(name, List.copyOf(given)));
        return form;
    }

    public Form with(String name, Object value) {
        values.put(name, value == null ? List.of() : List.of(value.toString()));
        return this;
    }

    public Form withAll(String name, Collection<?> chosen) {
        values.put(name, chosen.stream().map(Object::toString).toList());
        return this;
    }

    /**
     * Takes from another form what this one says nothing of. Rows are taken whole: who has written one row of a name has
     * written them all.
     */
    public Form filledFrom(Form known) {
        var groups = values.keySet().stream().map(Form::group).toList();
        known.values.forEach((name, given) -> {
            if (!groups.contains(group(name))) {
                values.put(name, given);
            }
        });
        return this;
    }

    /** The same values with no more errors than those of some fields, for a step of a long form. */
    public Form withErrorsOf(Predicate<String> fields) {
        var step = Form.of(values).savedAt(savedAt);
        errors.forEach((name, text) -> {
            if (fields.test(name)) {
                step.wrong(name, text);
            }
        });
        return step;
    }

    private static String group(String name) {
        var row = name.indexOf('[');
        return row < 0 ? name : name.substring(0, row);
    }

    /** Text that stands at the field and in the summary. The first one for a field is kept. */
    public Form wrong(String name, String text) {
        errors.putIfAbsent(name, text);
        return this;
    }

    /** What was wrong with the whole, such as a rule that was broken. */
    public Form refused(String text) {
        problem = text;
        return this;
    }

    public Form savedAt(Instant when) {
        savedAt = when;
        return this;
    }

    public String value(String name) {
        var given = values.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    /** All values of a field, in the order they were sent. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same values, with the errors of some fields only: a step shows those of its own. */
    public Form errorsOf(Predicate<String> fields) {
        var part = of(values).savedAt(savedAt);
        errors.forEach((name, text) -> {
            if (fields.test(name)) {
                part.wrong(name, text);
            }
        });
        return part;
    }

    public boolean chosen(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public String error(String name) {
        return errors.get(name);
    }

    public Map<String, String> errors() {
        return errors;
    }

    public String problem() {
        return problem;
    }

    public boolean isWrong() {
        return problem != null || !errors.isEmpty();
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** How many rows {@code name[0]}, {@code name[1]} … have values, but never fewer than asked for. */
    public int rows(String name, int fewest) {
        var highest = fewest - 1;
        var row = Pattern.compile(Pattern.quote(name) + "\\[(\\d{1,3})]\\..+");
        for (var field : values.keySet()) {
            var match = row.matcher(field);
            if (match.matches()) {
                highest = Math.max(highest, Integer.parseInt(match.group(1)));
            }
        }
        return highest + 1;
    }

    /** Sum of the field {@code part} over all rows of {@code name}; what is not a number counts as nothing. */
    public long total(String name, String part) {
        var sum = 0L;
        for (var row = 0; row < rows(name, 0); row++) {
            sum += digits(value("%s[%d].%s".formatted(name, row, part)));
        }
        return sum;
    }

    /** The kroner in a field; what is not a number counts as nothing. */
    public long kroner(String name) {
        return digits(value(name));
    }

    /** The id of a field's element. Dots and brackets would be awkward in selectors. */
    public String id(String name) {
        return "felt-" + name.replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("-$", "");
    }

    /** The ids that describe a field, for {@code aria-describedby}; null when there are none. */
    public String describedBy(String name, String help, boolean counter) {
        var ids = new ArrayList<String>();
        if (error(name) != null) {
            ids.add(id(name) + "-feil");
        }
        if (help != null && !help.isBlank()) {
            ids.add(id(name) + "-hjelp");
        }
        if (counter) {
            ids.add(id(name) + "-teller");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private static long digits(String text) {
        var bare = text.replaceAll("\\p{Z}|\\s", "");
        return bare.matches("\\d{1,12}") ? Long.parseLong(bare) : 0;
    }
}
