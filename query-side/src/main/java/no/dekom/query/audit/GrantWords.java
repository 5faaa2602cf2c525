package no.dekom.query.audit;

import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.LetterFailed;
import no.dekom.events.decisions.GrantEvent.LetterSent;
import no.dekom.events.decisions.GrantId;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a grant is called where it does not go without saying. */
@Component
class GrantWords {

    private final JdbcClient jdbc;
    private final CaseTitles titles;
    private final Names names;
    private final Texts texts;

    GrantWords(JdbcClient jdbc, CaseTitles titles, Names names, Texts texts) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.names = names;
        this.texts = texts;
    }

    /** The values of what happened. */
    List<Object> of(GrantEvent event) {
        return switch (event) {
            case LetterSent it -> List.of(it.number(), texts.of(it.way()));
            case LetterFailed it -> List.of(it.number(), texts.of(it.cause()));
            default -> List.of(event.number());
        };
    }

    /** Whose it is, and the year. */
    String title(GrantId grant) {
        return jdbc.sql("select value from audit.standing where kind = 'GRANT' and id = ? and what = ?")
                .params(grant.value(), "organisations.grantedTo||")
                .query(String.class)
                .optional()
                .map(it -> texts.of(
                        "audit.grant",
                        names.organisation(new OrganisationId(it)),
                        titles.of(CaseKind.GRANT, grant.value())))
                .orElse(grant.value());
    }
}
