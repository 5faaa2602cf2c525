package no.dekom.events;

/** Skoleår, from August of {@code start} to July of the next. Its JSON form is {@code "2023/2024"}. */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

    public SchoolYear {
        if (start < 2000 || start > 2100) {
            throw new IllegalArgumentException("Not a school year: " + start);
        }
    }

    /** Reads {@code 2023/2024} or the short {@code 2023/24}. */
    public static SchoolYear parse(String text) {
        if (text == null || !text.matches("\\d{4}/(\\d{2}|\\d{4})")) {
            throw new IllegalArgumentException("Not a school year: " + text);
        }
        var year = new SchoolYear(Integer.parseInt(text.substring(0, 4)));
        var end = Integer.toString(year.start + 1);
        if (!end.endsWith(text.substring(5))) {
            throw new IllegalArgumentException("Not two years that follow each other: " + text);
        }
        return year;
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return start + "/" + (start + 1);
    }
}
