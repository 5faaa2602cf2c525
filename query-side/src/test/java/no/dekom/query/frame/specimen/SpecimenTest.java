package no.dekom.query.frame.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Renders all there is of the frame in both languages and checks what a reader of any kind depends on. */
@SpringBootTest(classes = SpecimenApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SpecimenTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "nb, /prove",
        "nn, /prove",
        "nb, /",
        "nn, /",
        "nb, /tilgjengelighet",
        "nn, /tilgjengelighet",
        "nb, /personvern",
        "nn, /personvern",
        "nb, /kilder",
        "nn, /kilder",
        "nb, /finnes-ikke",
        "nn, /finnes-ikke",
        "nb, /kilder?ingen",
        "nn, /feil"
    })
    void aPageIsWellFormedForThoseWhoCannotSeeIt(String language, String path) throws Exception {
        var html = get(language, path).body().replaceAll("(?s)<template>.*?</template>", "");
        assertThat(html).contains("<html lang=\"" + language + "\"").doesNotContain("??");
        assertThat(found(html, "<h1[ >]")).hasSize(1);
        assertThat(found(html, "<main[ >]")).hasSize(1);
        assertThat(html)
                .contains("href=\"#innhold\"")
                .doesNotContain("<script>")
                .doesNotContain(" style=\"");
        assertThat(html).doesNotContainPattern("\\son[a-z]+=\"");

        var ids = found(html, "\\sid=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found(html, "href=\"#([^\"]+)\""));
        assertThat(ids).containsAll(found(html, "popovertarget=\"([^\"]+)\""));
        assertThat(ids).containsAll(found(html, "<label[^>]*\\sfor=\"([^\"]+)\""));
        for (var described : found(html, "aria-(?:describedby|labelledby)=\"([^\"]+)\"")) {
            assertThat(ids).contains(described.split(" "));
        }
        var labelled = found(html, "<label[^>]*\\sfor=\"([^\"]+)\"");
        for (var field : found(html, "<((?:input|select|textarea)[^>]*)>")) {
            if (!field.contains("type=\"hidden\"")) {
                assertThat(labelled).contains(found(field, "\\sid=\"([^\"]+)\"").getFirst());
            }
        }
        for (var form : found(html, "(?s)<form[^>]*method=\"post\"[^>]*>(.*?)</form>")) {
            assertThat(form).contains("name=\"_csrf\"");
        }
    }

    @Test
    void theErrorSummaryLinksToEveryFieldThatIsWrong() throws Exception {
        var html = get("nb", "/prove").body();
        var summary =
                found(html, "(?s)(<ds-error-summary.*?</ds-error-summary>)").getFirst();
        assertThat(found(summary, "href=\"#([^\"]+)\""))
                .containsExactly("felt-teachers", "felt-sharing", "felt-together", "felt-budget");
        assertThat(html).containsPattern("<input[^>]*id=\"felt-teachers\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void onlyWhatTheRoleMayOpenStandsInTheMenu() throws Exception {
        var html = get("nb", "/prove").body();
        assertThat(html).contains(">Såkornfond<").doesNotContain(">Revisjon<");
        assertThat(html).contains("Lærer").contains("Kari Håvardsholm").contains("Arbeidsgruppa, Nettverket Lysefjord");
        assertThat(get("nb", "/kilder?ingen").body()).contains("Logg inn").doesNotContain("dekom-nav");
    }

    @Test
    void theMenuIsInGroupsAndSaysWhichOneThePageIsIn() throws Exception {
        var html = get("nb", "/prove").body();
        assertThat(found(html, "<details ([^>]*name=\"meny\"[^>]*)>"))
                .singleElement()
                .asString()
                .contains("dekom-nav__group--here")
                .doesNotContain("open");
        assertThat(html)
                .containsPattern("(?s)<summary><span>Søknader og tiltak</span> <span class=\"ds-sr-only\">.*?</summary>"
                        + "\\s*<ul>\\s*<li><a href=\"/prove\" aria-current=\"true\">Såkornfond</a></li>")
                .doesNotContain("Fordeling og penger");
    }

    @Test
    void assetsHaveAddressesThatChangeWithTheirContent() throws Exception {
        var html = get("nb", "/prove").body();
        var assets = found(html, "\"(/assets/[^\"]+)\"");
        assertThat(assets).hasSizeGreaterThan(6).allMatch(asset -> asset.matches(".*-[0-9a-f]{32}\\.[a-z]+"));
        for (var asset : assets) {
            var answer = get("nb", asset);
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
            assertThat(answer.headers().firstValue("ETag")).isPresent();
        }
        var inter = get(
                "nb",
                assets.stream()
                        .filter(one -> one.contains("/inter/"))
                        .findFirst()
                        .orElseThrow());
        assertThat(found(inter.body(), "url\\(([^)]+)\\)"))
                .allMatch(font -> font.matches("/assets/inter/files/.*-[0-9a-f]{32}\\.woff2"));
    }

    @Test
    void anErrorOfOursHasATraceIdAndNoStackTrace() throws Exception {
        var answer = get("nn", "/feil");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Noko gjekk gale hos oss").containsPattern("<code>[0-9a-f]{8}</code>");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("As asked for");
        assertThat(get("nb", "/finnes-ikke").statusCode()).isEqualTo(404);
        assertThat(get("nb", "/mangler").statusCode()).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({
        "nn, /prove?fane=sak&sorter=title, /prove?fane=sak&sorter=title",
        "nn, //evil.example, /",
        "nn, /\\evil.example, /",
        "nn, https://evil.example, /",
        "en, /kilder, /kilder"
    })
    void languageIsSwitchedAndNobodyIsSentAway(String language, String back, String to) throws Exception {
        var page = get("nb", "/kilder");
        var token = found(page.body(), "name=\"_csrf\" value=\"([^\"]+)\"").getFirst();
        var session = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var form = "sprak=" + language + "&tilbake=" + encoded(back) + "&_csrf=" + encoded(token);
        var answer = CLIENT.send(
                HttpRequest.newBuilder(address("/sprak"))
                        .header("Cookie", session)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(URI.create(answer.headers().firstValue("Location").orElseThrow()))
                .satisfies(location -> assertThat(location.getRawPath()
                                + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery()))
                        .isEqualTo(to));
        assertThat(answer.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("sprak=nn")))
                .isEqualTo(language.equals("nn"));
    }

    @Test
    void aLanguageNobodyHasIsReadAsBokmal() throws Exception {
        assertThat(get("en", "/kilder").body()).contains("<html lang=\"nb\"");
    }

    private HttpResponse<String> get(String language, String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(address(path))
                        .header("Cookie", "sprak=" + language)
                        .header("Accept", "text/html,text/css,*/*;q=0.8")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(SpecimenTest::last)
                .toList();
    }

    private static String last(MatchResult match) {
        return match.group(match.groupCount());
    }
}
