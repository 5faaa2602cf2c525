package no.dekom.command.edge;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Questions that one long act, such as an import, asks once, though each of its commands would ask them: thousands of small
 * questions to the database are what takes the time. Outside such an act every question is asked anew.
 */
public final class AskedOnce {

    private static final ScopedValue<Map<Object, Object>> ANSWERS = ScopedValue.newInstance();

    private AskedOnce() {}

    public static void during(Runnable act) {
        ScopedValue.where(ANSWERS, new HashMap<>()).run(act);
    }

    /** @param question a value that is equal when the question is the same; what it asks must not change by the act itself */
    @SuppressWarnings("unchecked")
    public static <T> T answer(Object question, Supplier<T> asked) {
        return ANSWERS.isBound() ? (T) ANSWERS.get().computeIfAbsent(question, key -> asked.get()) : asked.get();
    }
}
