package no.dekom.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import no.dekom.deploy.DemoService;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.LetterLanguage;

/** Draws letters that are sent already once more and keeps none: a service that has been up for a while has drawn many. */
public final class DrawnLetters {

    private DrawnLetters() {}

    /** @param count how many, over and over those that the demo has */
    public static void draw(DemoService service, int count) {
        var grants = service.bean(Grants.class);
        var document = service.bean(LetterDocument.class);
        var approved = service.sql()
                .sql(
                        "select grant_id, number from decisions.decision where state = 'APPROVED' order by grant_id, number")
                .query((row, n) -> grants.approved(new GrantId(row.getString(1)), row.getInt(2))
                        .orElseThrow())
                .list();
        assertThat(approved).isNotEmpty();
        for (var at = 0; at < count; at++) {
            document.of(approved.get(at % approved.size()), LetterLanguage.values()[at % 2]);
        }
    }
}
