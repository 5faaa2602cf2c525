package no.dekom.query.frame;

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
}
