package no.dekom.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.dekom.eventlog.Sha256;

/**
 * Trekning av et utvalg, the same for whoever draws: each line of the population is ordered by the SHA-256 of seed, colon and
 * line, and the first are drawn. The lines are ASCII, one case each.
 */
public final class Draw {

    private Draw() {}

    /** The lines that are drawn, in the order they are drawn. */
    public static List<String> of(String seed, Collection<String> population, int size) {
        return new TreeSet<>(population)
                .stream()
                        .sorted(Comparator.comparing(line -> Sha256.of(seed + ":" + line)))
                        .limit(size)
                        .toList();
    }

    /** The population as a file: sorted, each line once, each ended by a newline. */
    public static String file(Collection<String> population) {
        var text = new StringBuilder();
        new TreeSet<>(population).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The lines of a {@link #file}. */
    public static List<String> lines(String file) {
        return file.lines().toList();
    }

    /** What draws again from a file of the population, for a shell with sha256sum. The first line checks the file. */
    public static String commandLine(String file, String hash, String seed, int size) {
        return """
                echo '%s  %s' | sha256sum --check
                while read -r sak; do printf '%%s %%s\\n' "$(printf '%%s' "%s:$sak" | sha256sum | cut -c 1-64)" "$sak"; done < %s | LC_ALL=C sort | head -n %d | cut -c 66-
                """.formatted(hash, file, seed, file, size);
    }
}
