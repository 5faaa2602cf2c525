package no.dekom.query.frame;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/** Sorteringen av en tabell, kept in the address as {@code ?sorter=<column>&retning=ned}. */
public record Sorting(String column, boolean descending) {

    /** Reads the two parameters as they came; anything but {@code ned} is ascending. */
    public static Sorting of(String column, String direction, String otherwise) {
        return new Sorting(column == null || column.isBlank() ? otherwise : column, "ned".equals(direction));
    }

    /** What {@code aria-sort} of a heading says. */
    public String aria(String heading) {
        if (!heading.equals(column)) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }

    /** The direction a click on a heading asks for. */
    public String next(String heading) {
        return heading.equals(column) && !descending ? "ned" : "opp";
    }

    /**
     * The order of rows by the column that was asked for.
     *
     * @param columns what each column sorts by
     * @param otherwise what an unknown column sorts by
     */
    @SuppressWarnings("unchecked")
    public <T> Comparator<T> order(
            Map<String, Function<T, ? extends Comparable<?>>> columns, Function<T, ? extends Comparable<?>> otherwise) {
        Function<T, ?> by = columns.getOrDefault(column, otherwise);
        var order = Comparator.comparing((Function<T, Comparable<Object>>) by);
        return descending ? order.reversed() : order;
    }
}
