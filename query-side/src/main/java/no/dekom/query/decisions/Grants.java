package no.dekom.query.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.schemes.Recipient;
import no.dekom.query.frame.Names;
import no.dekom.query.projections.FactsOf;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads vedtak. What is approved is for all who are logged in; what is prepared, for the county's governors and the auditor. */
@Component
class Grants {

    private final JdbcClient jdbc;
    private final Names names;

    Grants(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    private record Base(OrganisationId county, int year, String recommendation, int version, boolean newest) {}

    static boolean isInside(ActingAs actor, OrganisationId county) {
        return actor.role() == Role.AUDITOR || mayWrite(actor, county);
    }

    static boolean mayWrite(ActingAs actor, OrganisationId county) {
        return actor.role() == Role.STATE_GOVERNOR && actor.organisation().equals(county);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The newest year first. */
    List<CountyYear> visibleTo(ActingAs actor) {
        return sent().stream()
                .map(base -> countyYear(base, actor))
                .filter(it -> isInside(actor, it.county()) || it.approved() > 0)
                .toList();
    }

    /** Those in which the actor decides, on what the forum last adopted. */
    List<CountyYear> decidedBy(ActingAs actor) {
        return sent().stream()
                .filter(base -> base.newest() && mayWrite(actor, base.county()))
                .map(base -> countyYear(base, actor))
                .toList();
    }

    private List<Base> sent() {
        return jdbc.sql("select * from decisions.recommendation where sent_version > 0 order by year desc, county")
                .query((row, n) -> base(row))
                .list();
    }

    /** The county's year, or 404 when there is none or nothing of it is the actor's to see. */
    CountyYear seen(ActingAs actor, OrganisationId county, int year) {
        return jdbc.sql("select * from decisions.recommendation where county = ? and year = ? and sent_version > 0")
                .params(county.value(), year)
                .query((row, n) -> base(row))
                .optional()
                .map(base -> countyYear(base, actor))
                .filter(it -> isInside(actor, county) || it.approved() > 0)
                .orElseThrow(Grants::notFound);
    }

    Optional<GrantView> find(ActingAs actor, String id) {
        var decisions = decisions(id);
        return decisions.stream()
                .findFirst()
                .map(DecisionView::content)
                .map(it -> grant(actor, it.county(), it.year(), it.recipient(), decisions))
                .filter(it -> !it.decisions().isEmpty());
    }

    /** A grant, or 404 when there is none or it is not the actor's to see. */
    GrantView seen(ActingAs actor, String id) {
        return find(actor, id).orElseThrow(Grants::notFound);
    }

    /** What is recommended for a recipient, and decided if anything is. */
    GrantView recipient(ActingAs actor, OrganisationId county, int year, OrganisationId recipient) {
        var decisions = decisions(GrantId.of(county, year, recipient).value());
        return grant(actor, county, year, recipient, decisions);
    }

    /** The decisions of a grant, the newest first. */
    private List<DecisionView> decisions(String grant) {
        return jdbc.sql("select * from decisions.decision where grant_id = ? order by number desc")
                .param(grant)
                .query((row, n) -> decision(row))
                .list();
    }

    private GrantView grant(
            ActingAs actor, OrganisationId county, int year, OrganisationId recipient, List<DecisionView> decisions) {
        var recommended = jdbc.sql("select d.sum from decisions.recommended d join decisions.recommendation r"
                        + " on r.id = d.recommendation and r.sent_version = d.version"
                        + " where r.county = ? and r.year = ? and d.recipient = ?")
                .params(county.value(), year, recipient.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
        var inside = isInside(actor, county);
        var seen = decisions.stream().filter(it -> inside || it.approved()).toList();
        return grant(county, year, recipient, recommended, seen);
    }

    boolean isUniversity(OrganisationId recipient) {
        return jdbc.sql("select exists (select from decisions.recipient where id = ? and kind = 'UNIVERSITY')")
                .param(recipient.value())
                .query(Boolean.class)
                .single();
    }

    /** A decision that binds; empty when it does not. */
    Optional<DecisionView> approved(GrantId grant, int number) {
        return jdbc.sql("select * from decisions.decision where grant_id = ? and number = ? and state = 'APPROVED'")
                .params(grant.value(), number)
                .query((row, n) -> decision(row))
                .optional();
    }

    /** Some of the decisions that bind and whose letter nobody has made. */
    List<DecisionView> withoutLetter(int most) {
        return jdbc.sql("select * from decisions.decision where state = 'APPROVED' and letter is null"
                        + " and not exists (select from documents.document where subject = grant_id || ' ' || number)"
                        + " order by approved_at, grant_id limit ?")
                .param(most)
                .query((row, n) -> decision(row))
                .list();
    }

    /** What kinds of recipient it may be; empty when it is none that a rule set knows. */
    Set<Recipient> kinds(OrganisationId recipient) {
        return jdbc.sql("select * from decisions.recipient where id = ?")
                .param(recipient.value())
                .query((row, n) -> switch (OrganisationKind.valueOf(row.getString("kind"))) {
                    case UNIVERSITY -> Set.of(Recipient.UNIVERSITY);
                    case SCHOOL_OWNER ->
                        row.getBoolean("municipality")
                                ? Set.of(Recipient.MUNICIPALITY)
                                : Set.of(Recipient.COUNTY, Recipient.PRIVATE_SCHOOL);
                    default -> Set.<Recipient>of();
                })
                .optional()
                .orElse(Set.of());
    }

    /** What the recipient's letters are written in. */
    LetterLanguage language(OrganisationId recipient) {
        return jdbc.sql("select language from decisions.recipient where id = ?")
                .param(recipient.value())
                .query(String.class)
                .optional()
                .map(LetterLanguage::valueOf)
                .orElse(LetterLanguage.BOKMAAL);
    }

    boolean isKnown(OrganisationId recipient) {
        return jdbc.sql("select exists (select from decisions.recipient where id = ?)")
                .param(recipient.value())
                .query(Boolean.class)
                .single();
    }

    private CountyYear countyYear(Base base, ActingAs actor) {
        var recommended = new LinkedHashMap<OrganisationId, Long>();
        var ruleSet = new RuleSetId[1];
        jdbc.sql("select * from decisions.recommended where recommendation = ? and version = ? order by place")
                .params(base.recommendation(), base.version())
                .query(row -> {
                    ruleSet[0] = new RuleSetId(row.getString("rule_set"));
                    if (row.getLong("sum") > 0) {
                        recommended.put(new OrganisationId(row.getString("recipient")), row.getLong("sum"));
                    }
                });
        var inside = isInside(actor, base.county());
        var decided = decisions(base.county(), base.year(), inside);
        var everyone = new LinkedHashSet<OrganisationId>();
        if (inside) {
            everyone.addAll(recommended.keySet());
        }
        everyone.addAll(decided.keySet());
        var grants = everyone.stream()
                .map(one -> grant(
                        base.county(),
                        base.year(),
                        one,
                        recommended.getOrDefault(one, 0L),
                        decided.getOrDefault(one, List.of())))
                .toList();
        var frame = jdbc.sql("select sum from decisions.frame where county = ? and year = ?")
                .params(base.county().value(), base.year())
                .query(Long.class)
                .optional()
                .orElse(0L);
        return new CountyYear(
                base.county(),
                base.year(),
                frame,
                base.recommendation(),
                base.version(),
                base.newest(),
                ruleSet[0],
                grants);
    }

    private GrantView grant(
            OrganisationId county, int year, OrganisationId recipient, long recommended, List<DecisionView> decisions) {
        return new GrantView(
                county,
                year,
                recipient,
                names.organisation(recipient),
                GrantId.of(county, year, recipient).value(),
                recommended,
                decisions);
    }

    /** By recipient, the newest first. */
    private Map<OrganisationId, List<DecisionView>> decisions(OrganisationId county, int year, boolean inside) {
        var by = new LinkedHashMap<OrganisationId, List<DecisionView>>();
        jdbc
                .sql("select * from decisions.decision where county = ? and year = ? order by recipient, number desc")
                .params(county.value(), year)
                .query((row, n) -> decision(row))
                .list()
                .stream()
                .filter(it -> inside || it.approved())
                .forEach(it -> by.computeIfAbsent(it.content().recipient(), one -> new ArrayList<>())
                        .add(it));
        return by;
    }

    private static Base base(ResultSet row) throws SQLException {
        return new Base(
                new OrganisationId(row.getString("county")),
                row.getInt("year"),
                row.getString("id"),
                row.getInt("sent_version"),
                row.getInt("sent_version") == row.getInt("version"));
    }

    private static DecisionView decision(ResultSet row) throws SQLException {
        var approver = row.getString("approved_by");
        var approved = row.getTimestamp("approved_at");
        return new DecisionView(
                FactsOf.read(row.getString("prepared"), DecisionPrepared.class),
                DecisionView.State.valueOf(row.getString("state")),
                row.getLong("edits"),
                new PersonId(row.getString("prepared_by")),
                row.getTimestamp("prepared_at").toInstant(),
                row.getString("remark"),
                approver == null ? null : new PersonId(approver),
                approved == null ? null : approved.toInstant(),
                row.getString("letter"),
                LetterState.of(row));
    }
}
