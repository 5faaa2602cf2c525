package no.dekom.query.control;

import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlledKind;
import no.dekom.query.audit.CaseFinder;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks.CaseLink;
import no.dekom.query.frame.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hva en kontrollert sak heter, and where it is shown. */
@Component
class CaseNames {

    /** Whose page has the history in a tab. */
    private static final Set<ControlledKind> WITH_HISTORY = Set.of(
            ControlledKind.GRANT,
            ControlledKind.COMPLAINT,
            ControlledKind.MEETING,
            ControlledKind.MEASURE,
            ControlledKind.ROUND,
            ControlledKind.APPLICATION,
            ControlledKind.RULE_SET);

    private final JdbcClient jdbc;
    private final CaseFinder cases;
    private final Texts texts;

    CaseNames(JdbcClient jdbc, CaseFinder cases, Texts texts) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.texts = texts;
    }

    /** En sak med navn. @param path null when no page shows it to the reader; {@code history} null when it has no tab for that */
    public record Named(CaseReference it, String title, String path, String history) {}

    Named of(ActingAs actor, CaseReference about) {
        var link = about.kind() == ControlledKind.BANK_ACCOUNT
                ? jdbc.sql("select place from control.subject where kind = 'BANK_ACCOUNT' and id = ?")
                        .param(about.id())
                        .query(String.class)
                        .optional()
                        .flatMap(it -> cases.find(actor, CaseKind.ORGANISATION, it))
                : cases.find(actor, CaseKind.valueOf(about.kind().name()), about.id());
        var path = link.map(CaseLink::path).orElse(null);
        return new Named(
                about,
                link.map(CaseLink::title).orElseGet(() -> texts.of(about.kind()) + " " + about.id()),
                path,
                path != null && WITH_HISTORY.contains(about.kind()) ? path + "?fane=historikk" : null);
    }
}
