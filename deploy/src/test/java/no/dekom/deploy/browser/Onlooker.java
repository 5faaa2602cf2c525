package no.dekom.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.dekom.deploy.demo.Persona;

/** Looks at pages in one browser, each persona in a window of its own that stays open. */
final class Onlooker {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Browser browser;
    private final String address;
    private final Map<Persona, Page> windows = new HashMap<>();

    /**
     * A page to look at.
     *
     * @param persona null for who is not logged in
     * @param picture the name of its screenshots, null for none
     */
    record Shown(String route, Persona persona, String path, String picture) {}

    Onlooker(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Nothing that axe finds, and nothing wider than a phone; axe looks at the phone too where there is a picture. */
    void look(Shown shown, String language) {
        var page = windows.computeIfAbsent(shown.persona(), this::window);
        page.context().addCookies(List.of(new Cookie("sprak", language).setUrl(address)));
        page.setViewportSize(WIDE, 900);
        var answer = page.navigate(shown.path());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").count()).as("one h1").isEqualTo(1);
        assertThat(Axe.faults(page)).isEmpty();
        var isPictured = language.equals("nb") && shown.picture() != null;
        if (isPictured) {
            picture(page, shown.picture() + "-bred");
        }
        page.setViewportSize(NARROW, 800);
        var over = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).as("wider than the phone by").isZero();
        if (isPictured) {
            assertThat(Axe.faults(page)).isEmpty();
            picture(page, shown.picture() + "-smal");
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private Page window(Persona persona) {
        var window = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(address).setReducedMotion(ReducedMotion.REDUCE));
        var page = window.newPage();
        if (persona != null) {
            page.navigate("/logg-inn?til=/kilder");
            page.locator("button[name=person][value=" + persona.subject() + "]").click();
            page.waitForURL(address + "/kilder");
        }
        if (persona == Persona.AUDITOR) {
            page.navigate("/formaal");
            page.locator("textarea[name=formaal]").fill("Kontroll i en test");
            page.locator("main form button").click();
        }
        return page;
    }
}
