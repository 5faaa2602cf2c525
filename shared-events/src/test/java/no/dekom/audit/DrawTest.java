package no.dekom.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import no.dekom.eventlog.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** En trekning kan gjøres om igjen av hvem som helst. */
class DrawTest {

    private static List<String> cases(int count) {
        return IntStream.range(0, count).mapToObj(it -> "GRANT/g" + it).toList();
    }

    @Property(tries = 200)
    void theOrderOfThePopulationDoesNotMatter(
            @ForAll Set<@AlphaChars @NumericChars @StringLength(min = 1, max = 20) String> population,
            @ForAll @AlphaChars @NotEmpty String seed,
            @ForAll @IntRange(min = 1, max = 30) int size,
            @ForAll long shuffle) {
        var shuffled = new ArrayList<>(population);
        Collections.shuffle(shuffled, new Random(shuffle));
        assertThat(Draw.of(seed, shuffled, size)).isEqualTo(Draw.of(seed, population, size));
        assertThat(Draw.file(shuffled)).isEqualTo(Draw.file(population));
        assertThat(Draw.lines(Draw.file(shuffled))).containsExactlyInAnyOrderElementsOf(population);
    }

    @Property(tries = 200)
    void aSmallerSampleIsTheBeginningOfALarger(
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @AlphaChars @NotEmpty String seed) {
        var drawn = Draw.of(seed, cases(count), size);
        assertThat(drawn).hasSize(Math.min(count, size)).doesNotHaveDuplicates();
        assertThat(cases(count)).containsAll(drawn);
        assertThat(Draw.of(seed, cases(count), size + 5)).startsWith(drawn.toArray(String[]::new));
    }

    /** Each case is drawn about as often as any other, over many seeds: 5 of 20, 4 000 times, is 1 000 each. */
    @Test
    void noCaseIsFavoured() {
        var times = new int[20];
        for (var seed = 0; seed < 4_000; seed++) {
            Draw.of("frø-" + seed, cases(20), 5)
                    .forEach(it -> times[Integer.parseInt(it.substring("GRANT/g".length()))]++);
        }
        assertThat(IntStream.of(times).boxed()).allSatisfy(it -> assertThat(it).isBetween(870, 1_130));
    }

    @Test
    void theCommandLineOnThePageDrawsTheSame(@TempDir Path folder) throws Exception {
        var file = Draw.file(cases(40));
        Files.writeString(folder.resolve("populasjon.txt"), file);
        var command = Draw.commandLine("populasjon.txt", Sha256.of(file), "kontroll-2026", 7);
        var shell = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.getFirst()).startsWith("populasjon.txt: ");
        assertThat(said.subList(1, said.size())).isEqualTo(Draw.of("kontroll-2026", cases(40), 7));
    }
}
