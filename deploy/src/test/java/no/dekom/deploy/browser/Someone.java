package no.dekom.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;

/** One person at a browser of their own, who finds things by what stands on the page. */
final class Someone implements AutoCloseable {

    private static final double PATIENCE = 15_000;

    private final BrowserContext window;
    private final Page page;

    private Someone(BrowserContext window) {
        this.window = window;
        window.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.page = window.newPage();
    }

    static Someone at(DemoService service, Browser browser) {
        return new Someone(browser.newContext(options(service)));
    }

    static Someone withoutJavaScript(DemoService service, Browser browser) {
        return new Someone(browser.newContext(options(service).setJavaScriptEnabled(false)));
    }

    private static Browser.NewContextOptions options(DemoService service) {
        return new Browser.NewContextOptions().setBaseURL(service.address()).setLocale("nb-NO");
    }

    Page page() {
        return page;
    }

    /** Chooses the persona on the login page. */
    Someone logsInAs(Persona persona) {
        open("/logg-inn?til=/sakornfond");
        page.locator("button[name=person][value=" + persona.subject() + "]").click();
        assertThat(page.locator("header")).containsText(persona.fullName());
        if (persona == Persona.AUDITOR) {
            open("/formaal?til=/sakornfond");
            writes("Hva skal du bruke sakene til?", "Kontroll i en test").presses("Lagre formålet og gå videre");
            page.waitForURL("**/sakornfond");
        }
        return this;
    }

    Someone open(String path) {
        var answer = page.navigate(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer.status() + ": "
                    + page.locator("main").innerText());
        }
        return this;
    }

    Someone writes(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Someone ticks(String label) {
        field(label).check();
        return this;
    }

    Someone chooses(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** Presses the button, or link, of this name in the main part. */
    Someone presses(String name) {
        main(AriaRole.BUTTON, name).or(main(AriaRole.LINK, name)).first().click();
        return this;
    }

    private Locator main(AriaRole role, String name) {
        return page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Someone sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    /** Of the heading of this text, on whatever level. */
    Someone isAt(String heading) {
        assertThat(page.locator("main")
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(heading))
                        .first())
                .isVisible();
        return this;
    }

    /** The id in the address, after this. */
    String idAfter(String path) {
        page.waitForURL(java.util.regex.Pattern.compile(".*" + path + "[^?]*\\?.*"));
        var rest = page.url().substring(page.url().indexOf(path) + path.length());
        return rest.split("[/?#]")[0];
    }

    /** All that stands in the main part, with every kind of space as one. */
    String reads() {
        return page.locator("main").innerText().replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ");
    }

    @Override
    public void close() {
        window.close();
    }
}
