package no.dekom.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.dekom.events.catalogue.EntryContent;
import no.dekom.events.catalogue.EntryEvent.EntryPublished;
import no.dekom.events.catalogue.EntryId;
import no.dekom.events.needs.ChangeModel;
import no.dekom.query.catalogue.Catalogue.Search;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How long a search among 5 000 measures takes, in the database and as a page. The words are drawn at random. */
@EnabledIfSystemProperty(named = "dekom.bench", matches = ".*")
class CatalogueSearchBenchTest {

    private static final int MEASURES = 5_000;
    private static final int SEARCHES = 400;
    private static final Instant NOW = Instant.parse("2024-06-20T10:00:00Z");
    private static final List<String> WORDS = List.of(
            "lesing skriving lærerne elevene skolen samlinger veiledning vurdering vurderingspraksis begynneropplæring"
                    .split(" "));
    private static final List<String> MORE = List.of(
            ("inkludering ressurslærer fellestid prøvde rommene uteskole regning språk ordforråd samarbeid trinnet kollegaer"
                            + " planlegging delte årstrinn ungdomstrinnet overgang digital lek praksisnært ledelsen rektor"
                            + " universitetet forskning observasjon refleksjon nettverket kartlegging strategier motivasjon")
                    .split(" "));

    private final Random random = new Random(7);

    private String words(int count) {
        return random.ints(count)
                .mapToObj(it -> it % 4 == 0
                        ? WORDS.get(Math.floorMod(it / 4, WORDS.size()))
                        : MORE.get(Math.floorMod(it / 4, MORE.size())))
                .collect(Collectors.joining(" "));
    }

    @Test
    void five_thousand_measures() {
        try (var side = new QuerySide(Clock.fixed(NOW, ZoneOffset.UTC))) {
            var demo = new DemoRound(side, "a").organisations();
            String last = null;
            for (var at = 0; at < MEASURES; at++) {
                var id = EntryId.about("maal-" + at);
                last = side.fact(
                        demo.coordinator,
                        NOW,
                        id.value(),
                        new EntryPublished(
                                id,
                                demo.network,
                                List.of(demo.school),
                                ChangeModel.values()[at % ChangeModel.values().length],
                                2024,
                                2024,
                                new EntryContent(
                                        words(5), words(3), words(120), words(60), words(30), words(20), "post@n.no")));
            }
            side.await(last);
            var catalogue = side.part(Catalogue.class);
            measure("one word, all its measures", () -> catalogue.find(search(words(1)), 1));
            measure("two words", () -> catalogue.find(search(words(2)), 1));
            measure("the beginning of a word", () -> catalogue.find(search(words(1).substring(0, 3)), 1));
            measure("no word, page 100", () -> catalogue.find(search(""), 100));
            measure("the page over HTTP, two words", () -> {
                var page = side.get(demo.teacher, "/tiltaksbank?sok=" + words(2).replace(" ", "+"));
                assertThat(page.status()).isEqualTo(200);
            });
        }
    }

    private static Search search(String words) {
        return new Search(words, null, null, null);
    }

    private static void measure(String what, Runnable one) {
        for (var at = 0; at < SEARCHES / 4; at++) {
            one.run();
        }
        var millis = new double[SEARCHES];
        for (var at = 0; at < SEARCHES; at++) {
            var began = System.nanoTime();
            one.run();
            millis[at] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-30s median %5.1f ms, p95 %5.1f ms, load %.1f%n",
                what,
                millis[SEARCHES / 2],
                millis[SEARCHES * 95 / 100],
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
