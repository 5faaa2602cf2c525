package no.dekom.query.seedfunds;

import java.util.List;
import java.util.Objects;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;

/**
 * Linjene i en sak eller et vedtak som skjemafelter, {@code lines[i]} for each application that stands, {@code sums[j]} for
 * each of its schools. What was kept is found again by application and school, since one may have been withdrawn meanwhile.
 */
final class DecideForm {

    private DecideForm() {}

    static String line(int at) {
        return "lines[" + at + "]";
    }

    static String sum(int at, int school) {
        return line(at) + ".sums[" + school + "].sum";
    }

    /** What was kept, in the order of the applications as they stand now. */
    static Form of(FormStore.Kept kept, List<ApplicationView> applications, String... others) {
        var old = kept.form();
        var form = Form.empty().savedAt(old.savedAt());
        for (var at = 0; at < applications.size(); at++) {
            move(old, form, applications.get(at), at);
        }
        for (var other : others) {
            form.with(other, old.value(other));
        }
        old.errors().forEach((field, text) -> {
            if (!field.startsWith("lines[")) {
                form.wrong(field, text);
            }
        });
        return old.problem() == null ? form : form.refused(old.problem());
    }

    private static void move(Form old, Form form, ApplicationView application, int at) {
        for (var was = 0; was < old.rows("lines", 0); was++) {
            if (!old.value(line(was) + ".application").equals(application.id())) {
                continue;
            }
            form.with(line(at) + ".reason", old.value(line(was) + ".reason"));
            for (var school = 0; school < application.schools().size(); school++) {
                form.with(sum(at, school), old.value(sum(was, school)));
            }
            var from = line(was);
            old.errors().forEach((field, text) -> {
                if (field.startsWith(from)) {
                    form.wrong(line(at) + field.substring(from.length()), text);
                }
            });
        }
    }

    /** All the sums together. */
    static long total(Form form, List<ApplicationView> applications) {
        var total = 0L;
        for (var at = 0; at < applications.size(); at++) {
            total += lineTotal(form, at, applications.get(at));
        }
        return total;
    }

    static long lineTotal(Form form, int at, ApplicationView application) {
        var total = 0L;
        for (var school = 0; school < application.schools().size(); school++) {
            total += Objects.requireNonNullElse(kroner(form.value(sum(at, school))), 0L);
        }
        return total;
    }

    /** A sum as people write it; nothing written is 0, what is no sum is null. */
    static Long kroner(String written) {
        var digits = written.replaceAll("[\\s\\p{Z}]", "").replaceFirst("(kr\\.?|,-)$", "");
        if (digits.isEmpty()) {
            return 0L;
        }
        return digits.matches("\\d{1,12}") ? Long.valueOf(digits) : null;
    }
}
