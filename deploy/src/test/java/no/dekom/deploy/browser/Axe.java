package no.dekom.deploy.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe finds on a page against WCAG 2.1 A and AA. Its program is given to a page once, and it tells of faults only: to
 * write down all that is well takes long. It fetches no style sheets anew, which none of these rules needs.
 */
final class Axe {

    private static final String PROGRAM = program();

    private static final String RUN = """
            () => axe.run(document, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
              resultTypes: ['violations'],
              preload: { assets: ['media'] },
            }).then(found => found.violations.flatMap(
              rule => rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`)))""";

    private Axe() {}

    private static String program() {
        try (var program = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(program.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faults of the page as it stands, in words. */
    static List<?> faults(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(PROGRAM);
        }
        return (List<?>) page.evaluate(RUN);
    }
}
