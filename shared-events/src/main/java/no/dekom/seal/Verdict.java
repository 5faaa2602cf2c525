package no.dekom.seal;

import java.util.List;

/**
 * Resultatet av en kontroll.
 *
 * @param findings the first hundred, in the order they were met
 * @param count of all findings
 * @param checked what was looked at, in Norwegian
 * @param unchecked what was not, and why, in Norwegian
 */
public record Verdict(List<Finding> findings, long count, List<String> checked, List<String> unchecked) {

    public boolean allWell() {
        return count == 0;
    }
}
