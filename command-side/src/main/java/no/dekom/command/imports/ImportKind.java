package no.dekom.command.imports;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import no.dekom.events.ActingAs;

/** Noe som kan importeres fra et regneark, one sheet row a thing. A capability offers it; the import sees to all the rest. */
public interface ImportKind {

    /** Stable id, such as {@code organisations}; the page names it by {@code imports.kind.<name>}. */
    String name();

    List<Column> columns();

    /** @throws no.dekom.command.edge.NotAllowed when the actor may not import this */
    void demand(ActingAs actor);

    /** Judges the rows of one file, in order; what stands now, and the rows before, decide. */
    Judge judge(ActingAs sender);

    /**
     * En kolonne.
     *
     * @param heading as it stands in the file, Norwegian; read without regard to case
     * @param example for the template
     */
    record Column(String key, String heading, boolean required, String example) {}

    /** Says what becomes of a row. */
    @FunctionalInterface
    interface Judge {

        /** @param row its values by the key of the column; an empty cell is an empty text, a column that is missing is not there */
        Fate of(int number, Map<String, String> row);

        /** Judges all rows by their numbers, in order; for a file that is one act, and no row of it by itself. */
        default List<Fate> all(SequencedMap<Integer, Map<String, String>> rows) {
            return rows.entrySet().stream()
                    .map(row -> of(row.getKey(), row.getValue()))
                    .toList();
        }
    }

    /** Hva som skjer med en rad. */
    enum Outcome {
        /** Ny. */
        NEW,
        /** Endret. */
        CHANGED,
        /** Uendret. */
        UNCHANGED,
        /** Feil. */
        WRONG
    }

    /**
     * The fate of a row.
     *
     * @param name what the row is about, for people
     * @param subject id of what it makes or changes
     * @param commands to send, in order; none unless new or changed
     * @param read the version of the subject that was compared with, null when there is none to keep to
     */
    record Fate(
            Outcome outcome,
            String name,
            String subject,
            List<Object> commands,
            List<SheetProblem> problems,
            Long read) {

        public Fate(Outcome outcome, String name, String subject, List<Object> commands, List<SheetProblem> problems) {
            this(outcome, name, subject, commands, problems, null);
        }

        public static Fate wrong(String name, List<SheetProblem> problems) {
            return new Fate(Outcome.WRONG, name, null, List.of(), problems);
        }
    }
}
