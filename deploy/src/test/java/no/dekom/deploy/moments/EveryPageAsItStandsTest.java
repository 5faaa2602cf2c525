package no.dekom.deploy.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From the start page a persona follows every link there is, pages and exports; each shows as it stands the same as it shows now,
 * word for word, but for what belongs to now: tasks, drafts and forms.
 */
@ExtendWith(DemoService.Running.class)
class EveryPageAsItStandsTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int MOST = 90;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

    /** What belongs to now, and forms to write in: what one may do is asked of the case as it stands, not of a page of the past. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "/(assets|per|slik-det-sto|innsyn|formaal|drift|varsler|kalender|import|kilder|personvern|tilgjengelighet|logg-inn|svar)\\b.*|/runder/[^/]+/sok.*|/");

    private final DemoService service;

    EveryPageAsItStandsTest(DemoService service) {
        this.service = service;
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "GOVERNOR", "COORDINATOR", "TEACHER", "STEERING_GROUP", "OWNER"})
    void each_page_and_export_reads_as_it_does_now(Persona persona) {
        var second = service.clock().instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        Awaitility.await().until(() -> service.clock().instant().isAfter(second));
        var now = LocalDateTime.ofInstant(second, OSLO).toString();
        var moment = now.length() == 16 ? now + ":00" : now;
        var seen = new LinkedHashSet<String>(Set.of("/"));
        var toSee = new ArrayDeque<>(links(service.get(persona, "/").body()).toList());
        var compared = 0;
        var differing = new ArrayList<String>();
        while (!toSee.isEmpty() && compared < MOST) {
            var path = toSee.poll();
            if (!seen.add(path) || ELSEWHERE.matcher(path).matches()) {
                continue;
            }
            var page = service.get(persona, path);
            if (page.statusCode() != 200) {
                continue;
            }
            var then = service.get(persona, "/per/" + moment + path);
            if (then.statusCode() != 200) {
                differing.add(path + " " + then.statusCode());
                continue;
            }
            if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                differ(path, words(page.body(), moment), words(then.body(), moment), differing);
                links(page.body()).forEach(toSee::add);
            } else if (path.contains("format=csv")) {
                differ(path, page.body(), then.body(), differing);
            }
            compared++;
        }
        assertThat(differing).isEmpty();
        assertThat(compared).isGreaterThan(20);
    }

    /** Where two texts part. */
    private static void differ(String path, String now, String then, List<String> differing) {
        var at = Arrays.mismatch(now.toCharArray(), then.toCharArray());
        if (at >= 0) {
            var from = Math.max(0, at - 60);
            differing.add("%s%n  now  %s%n  then %s"
                    .formatted(
                            path,
                            now.substring(from, Math.min(now.length(), at + 120)),
                            then.substring(from, Math.min(then.length(), at + 120))));
        }
    }

    private static Stream<String> links(String page) {
        return LINK.matcher(page).results().map(found -> found.group(1).replace("&amp;", "&"));
    }

    private static String words(String page, String moment) {
        var main = MAIN.matcher(page);
        assertThat(main.find()).isTrue();
        return FORM.matcher(main.group())
                .replaceAll("")
                .replace("/per/" + moment, "")
                .replaceAll("(?s)>\\s+<", "><");
    }
}
