package no.dekom.events;

/** A typed id. Its JSON form is the bare text of {@link #value()}. */
public interface Identifier {

    String value();

    /**
     * Refuses an id that could not stand in an address.
     *
     * @throws IllegalArgumentException when the text is empty, longer than 64 or has other than letters, digits and -
     */
    static String checked(String value) {
        if (value == null || !value.matches("[A-Za-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
        return value;
    }
}
