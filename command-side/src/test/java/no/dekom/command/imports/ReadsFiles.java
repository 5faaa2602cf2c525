package no.dekom.command.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads the files it is given, in a process with little memory, and writes a line on what became of each. */
final class ReadsFiles {

    private ReadsFiles() {}

    public static void main(String[] files) throws IOException {
        for (var file : files) {
            var path = Path.of(file);
            var sheet = SheetReader.read(Files.readAllBytes(path));
            var problems =
                    sheet.problems().stream().map(SheetProblem::code).distinct().collect(Collectors.joining(" "));
            System.out.println(path.getFileName() + ": " + sheet.rows().size() + " " + problems);
        }
    }
}
