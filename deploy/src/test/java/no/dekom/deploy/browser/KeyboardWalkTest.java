package no.dekom.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher who has no mouse logs in, applies and reads the receipt; what has the focus is always marked. */
@ExtendWith({DemoService.Running.class, Chromium.Running.class})
class KeyboardWalkTest {

    /** More stops than any page of ours has. */
    private static final int MOST_STOPS = 120;

    private static final String HAS_FOCUS = "element => element === document.activeElement";
    private static final String IS_MARKED = """
            element => {
              const marks = [element, ...(element.labels ?? []), element.closest('ds-field, .ds-field') ?? element];
              return marks.some(marked => {
                const style = getComputedStyle(marked);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                    || style.boxShadow !== 'none';
              });
            }""";

    private final DemoService service;
    private final Browser browser;

    KeyboardWalkTest(DemoService service, Browser browser) {
        this.service = service;
        this.browser = browser;
    }

    @Test
    void a_teacher_applies_with_the_keyboard_alone() {
        var round = service.openRound();
        try (var jonas = Someone.at(service, browser)) {
            var page = jonas.page();
            jonas.open("/logg-inn?til=/runder/" + round);
            press(page, page.locator("button[name=person][value=" + Persona.TEACHER_2.subject() + "]"), "Enter");
            page.waitForURL(Pattern.compile("^[^?]*/runder/.*"));
            page.keyboard().press("Tab");
            assertThat(focused(page)).as("the first stop").contains("Hopp");
            page.keyboard().press("Enter");
            press(page, named(page, "Søk om såkornmidler"), "Enter");
            jonas.isAt("Skoler og tittel");
            write(page, jonas.field("Hva heter tiltaket?"), "Målestokk i skolegården");
            next(jonas, "Mål og bakgrunn");
            write(page, jonas.field("Hva vil dere oppnå?"), "Elevene måler selv.");
            press(page, jonas.field("Egne observasjoner"), "Space");
            write(page, jonas.field("Beskriv behovet"), "Mange strever med målestokk.");
            next(jonas, "Medvirkning");
            press(page, jonas.field("Skoleleder"), "Space");
            press(page, jonas.field("Tillitsvalgt"), "Space");
            write(page, jonas.field("Hvordan har de vært med?"), "Saken er tatt opp i fellestid.");
            next(jonas, "Budsjett");
            reach(page, jonas.field("Type"));
            page.keyboard().type("Ut");
            write(page, jonas.field("Hva pengene skal gå til"), "Målehjul");
            write(page, jonas.field("Sum"), "8 000");
            next(jonas, "Deling og samarbeid");
            write(page, jonas.field("Hvordan skal dere dele erfaringene?"), "På nettverksmøtet.");
            next(jonas, "Se over og send");
            jonas.sees("Målehjul");
            press(page, named(page, "Send søknaden"), "Enter");
            jonas.sees("Søknaden er sendt");
            assertThat(service.sql()
                            .sql("select applied from seedfunds.application where id = ?")
                            .param(jonas.idAfter("/soknader/"))
                            .query(Long.class)
                            .single())
                    .isEqualTo(8_000);
        }
    }

    /** A form with a fault comes back with the focus on what is wrong, and the next stop leads to the field. */
    @Test
    void a_fault_is_reached_at_once() {
        var round = service.openRound();
        try (var tove = Someone.at(service, browser).logsInAs(Persona.OWNER)) {
            var page = tove.open("/runder/" + round + "/egne-midler").page();
            write(page, tove.field("Beløp"), "mange");
            press(page, named(page, "Legg til beløpet"), "Enter");
            var summary = page.locator(".ds-error-summary");
            summary.waitFor();
            page.waitForFunction("document.activeElement.closest('.ds-error-summary') !== null");
            press(page, summary.locator("a").first(), "Enter");
            page.waitForFunction("document.activeElement.name === 'amount'");
            assertThat(tove.field("Beløp").inputValue()).isEqualTo("mange");
        }
    }

    private static void next(Someone person, String heading) {
        press(person.page(), named(person.page(), "Neste: " + heading), "Enter");
        person.isAt(heading);
    }

    private static Locator named(Page page, String name) {
        var exactly = new Locator.GetByRoleOptions().setName(name).setExact(true);
        var main = page.locator("main");
        return main.getByRole(AriaRole.BUTTON, exactly)
                .or(main.getByRole(AriaRole.LINK, exactly))
                .first();
    }

    private static void write(Page page, Locator field, String text) {
        reach(page, field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private static void press(Page page, Locator target, String key) {
        reach(page, target);
        page.keyboard().press(key);
    }

    /** With the tabulator only, and round the page if need be. */
    private static void reach(Page page, Locator target) {
        target.waitFor();
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if ((boolean) target.evaluate(HAS_FOCUS)) {
                assertThat((boolean) target.evaluate(IS_MARKED))
                        .as("a mark on what has the focus: %s", focused(page))
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by the tabulator: " + target + ", stopped at " + focused(page));
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.outerHTML.slice(0, 300)");
    }
}
