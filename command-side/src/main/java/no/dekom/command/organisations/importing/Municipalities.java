package no.dekom.command.organisations.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Kommunenumrene i fylkene som bruker tjenesten (SSB Klass 131, inndelingen fra 2024), by number. */
final class Municipalities {

    private static final String FILE = "municipalities.csv";

    private Municipalities() {}

    static Set<String> numbers() {
        try (var file = Municipalities.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.indexOf(';')))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
