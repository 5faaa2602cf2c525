package no.dekom.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That what says nothing of a page would have said it. */
@ExtendWith(Chromium.Running.class)
class AxeTest {

    private static final String GOOD =
            "<html lang=\"nb\"><head><title>Side</title></head><body><h1>Side</h1></body></html>";
    private static final String BAD = """
            <html><head><title>Side</title></head><body>
            <img src="/bilde.png"><p style="color: #bbb; background: #fff">Grått</p><input type="text">
            </body></html>""";

    private final Browser browser;

    AxeTest(Browser browser) {
        this.browser = browser;
    }

    private List<?> faults(String html) {
        try (var page = browser.newPage()) {
            page.setContent(html);
            assertThat(Axe.faults(page)).isEqualTo(Axe.faults(page));
            return Axe.faults(page);
        }
    }

    @Test
    void faults_are_found_and_named() {
        assertThat(faults(GOOD)).isEmpty();
        assertThat(String.join("\n", faults(BAD).stream().map(Object::toString).toList()))
                .contains("html-has-lang", "image-alt", "color-contrast", "label: ", "<img src=\"/bilde.png\">");
    }
}
