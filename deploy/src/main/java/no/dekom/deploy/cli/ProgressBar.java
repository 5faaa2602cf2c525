package no.dekom.deploy.cli;

import java.util.Locale;

/** Fremdrift i terminalen: one line that moves, or a line for every tenth when the output is kept in a file. */
final class ProgressBar {

    private static final int WIDTH = 30;

    private final String name;
    private final boolean moves = System.console() != null && System.console().isTerminal();
    private final long began = System.nanoTime();
    private long tenth = -1;

    ProgressBar(String name) {
        this.name = name;
    }

    void show(long done, long total) {
        var share = total == 0 ? 1.0 : (double) done / total;
        if (moves) {
            var full = (int) (share * WIDTH);
            System.out.printf(
                    "\r%-14s [%s%s] %3.0f %%  %s av %s fakta",
                    name, "█".repeat(full), "·".repeat(WIDTH - full), share * 100, number(done), number(total));
            System.out.flush();
        } else if ((long) (share * 10) > tenth) {
            tenth = (long) (share * 10);
            System.out.printf("%-14s %3.0f %%  %s av %s fakta%n", name, share * 100, number(done), number(total));
        }
    }

    void end(long events, long differing) {
        var seconds = (System.nanoTime() - began) / 1e9;
        newLine();
        System.out.printf(
                Locale.forLanguageTag("nb"),
                "%-14s %s. %s fakta på %.1f sekunder, %s i sekundet.%n",
                name,
                differing == 0
                        ? "likt, rad for rad"
                        : differing == 1
                                ? "én rad var ulik, og er rettet"
                                : differing + " rader var ulike, og er rettet",
                number(events),
                seconds,
                number(Math.round(events / seconds)));
    }

    /** At the end of what tells of itself. */
    void done() {
        newLine();
    }

    void fail(String why) {
        newLine();
        System.err.printf("%-14s %s%n", name, why);
    }

    private void newLine() {
        if (moves) {
            System.out.println();
        }
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }
}
