package no.dekom.query.frame;

/**
 * Et valg i en nedtrekksliste, avkryssing eller radiogruppe.
 *
 * @param help a line under the choice, or null
 */
public record Option(String value, String label, String help) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
