package no.dekom.query.audit;

import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.MoneyReturned;
import no.dekom.events.accounts.AccountsEvent.SettlementApproved;
import no.dekom.events.accounts.AccountsEvent.SettlementPrepared;
import no.dekom.events.accounts.AccountsEvent.SettlementSentBack;
import no.dekom.events.accounts.AccountsEvent.UseAccepted;
import no.dekom.events.accounts.AccountsEvent.UseReminded;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintDeadlineExtended;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintForwarded;
import no.dekom.events.complaints.ComplaintEvent.ComplaintReconsidered;
import no.dekom.events.complaints.ComplaintEvent.ComplaintRejected;
import no.dekom.events.complaints.ComplaintEvent.ComplaintSettled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintWithdrawn;
import no.dekom.events.complaints.ComplaintEvent.EffectDeferred;
import no.dekom.events.complaints.ComplaintEvent.EffectResumed;
import no.dekom.events.complaints.ComplaintEvent.LateComplaintAdmitted;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.LetterFailed;
import no.dekom.events.decisions.GrantEvent.LetterSent;
import no.dekom.events.decisions.GrantId;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a grant is called where it does not go without saying, and what was done with complaints about it. */
@Component
class GrantWords {

    private final JdbcClient jdbc;
    private final CaseTitles titles;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    GrantWords(JdbcClient jdbc, CaseTitles titles, Names names, Texts texts, Formats formats) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** What was done with a complaint: of which decision, and to what end. */
    List<Object> of(ComplaintEvent event) {
        return switch (event) {
            case ComplaintDeadlineExtended it -> List.of(it.number(), formats.date(it.to()));
            case ComplaintRejected it -> List.of(it.number(), texts.of(it.ground()));
            case ComplaintReconsidered it -> List.of(it.number(), texts.of(it.outcome()));
            case ComplaintForwarded it -> List.of(it.number(), it.body());
            case ComplaintSettled it -> List.of(it.number(), texts.of(it.outcome()));
            case ComplaintFiled it -> List.of(it.number());
            case LateComplaintAdmitted it -> List.of(it.number());
            case ComplaintWithdrawn it -> List.of(it.number());
            case EffectDeferred it -> List.of(it.number());
            case EffectResumed it -> List.of(it.number());
        };
    }

    List<Object> of(AccountsEvent event) {
        return switch (event) {
            case UseReported it -> List.of(it.version());
            case UseSentBack it -> List.of(it.version(), formats.date(it.due()));
            case UseAccepted it -> List.of(it.version());
            case SettlementPrepared it -> List.of(it.number());
            case SettlementSentBack it -> List.of(it.number());
            case SettlementApproved it -> List.of(it.number());
            case MoneyReturned it -> List.of(formats.kroner(it.sum()), formats.date(it.valueDay()));
            case UseReminded it -> List.of(it.number());
        };
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
