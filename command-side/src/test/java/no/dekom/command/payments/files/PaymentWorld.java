package no.dekom.command.payments.files;

import static no.dekom.command.payments.Orland.COUNTY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.dekom.command.decisions.DecisionGrounds;
import no.dekom.command.decisions.DecisionTables;
import no.dekom.command.decisions.Grant;
import no.dekom.command.decisions.approve.ApproveDecision;
import no.dekom.command.decisions.prepare.PrepareDecision;
import no.dekom.command.directory.Directory;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.directory.RegisteredOrganisations;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.CommandNode;
import no.dekom.command.edge.CommandTexts;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.command.payments.GrantMoney;
import no.dekom.command.payments.ManyGrants;
import no.dekom.command.payments.Orland;
import no.dekom.command.payments.PaymentGrounds;
import no.dekom.command.payments.PaymentTables;
import no.dekom.command.payments.accounts.ApproveAccount;
import no.dekom.command.payments.accounts.BankAccount;
import no.dekom.command.payments.accounts.ProposeAccount;
import no.dekom.command.rulesets.FixedRuleSets;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.command.rulesets.RuleSets.Approved;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.payments.AccountNumber;
import no.dekom.events.payments.BankAccountId;
import no.dekom.testing.TestDatabase;
import org.axonframework.config.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county that grants and pays, on PostgreSQL, with as many nodes as a test wants. */
final class PaymentWorld implements AutoCloseable {

    static final int YEAR = 2026;
    static final LocalDate TODAY = Orland.TODAY;

    private static final RecommendationId RECOMMENDATION = new RecommendationId("innstilling");
    private static final RuleSetId RULES = new RuleSetId("dekom-2026");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC), java.time.ZoneOffset.UTC);

    private final TestDatabase database = TestDatabase.fresh();
    private final FixedDirectory directory = Orland.directory();
    private final List<OrganisationId> recipients = new ArrayList<>();

    PaymentWorld(int count, long frame) {
        organisation(COUNTY, "910000000", "Statsforvalteren i Trøndelag");
        jdbc().sql("insert into command.recommendation (id, county, year, version, sent_version, rule_set)"
                        + " values (?, ?, ?, 1, 1, ?)")
                .params(RECOMMENDATION.value(), COUNTY.value(), YEAR, RULES.value())
                .update();
        jdbc().sql("insert into command.decision_frame (id, county, year, sum) values ('ramme', ?, ?, ?)")
                .params(COUNTY.value(), YEAR, frame)
                .update();
        for (var at = 0; at < count; at++) {
            var id = new OrganisationId("eier-" + at);
            recipients.add(id);
            directory.organisation(id, OrganisationKind.SCHOOL_OWNER, COUNTY).role(officer(id));
            organisation(id, Integer.toString(920000000 + at), "Eier & sønn " + at);
        }
    }

    private void organisation(OrganisationId id, String number, String name) {
        jdbc().sql(
                        "insert into command.registered_organisation (id, number, kind, name) values (?, ?, 'SCHOOL_OWNER', ?)")
                .params(id.value(), number, name)
                .update();
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database.app());
    }

    List<OrganisationId> recipients() {
        return recipients;
    }

    static GrantId grant(OrganisationId recipient) {
        return GrantId.of(COUNTY, YEAR, recipient);
    }

    static ActingAs officer(OrganisationId recipient) {
        return new ActingAs(new PersonId("officer-" + recipient.value()), Role.SCHOOL_OWNER, recipient);
    }

    /** A valid account number, another for every seed. */
    static String number(int seed) {
        for (var at = seed * 20L; ; at++) {
            var ten = "%010d".formatted(1_000_000_000L + at);
            var check = AccountNumber.checkDigit(ten);
            if (check != '-') {
                return ten + check;
            }
        }
    }

    CommandNode node() {
        return new CommandNode(database, CLOCK, Wired::new);
    }

    @Override
    public void close() {
        database.close();
    }

    static PrepareDecision prepare(OrganisationId recipient, Integer changes, long sum) {
        return new PrepareDecision(
                grant(recipient),
                YEAR,
                recipient,
                changes == null ? DecisionKind.ORIGINAL : DecisionKind.AMENDED,
                changes,
                RECOMMENDATION,
                1,
                new DecisionContent(
                        Nok.of(sum),
                        "Prøve.",
                        "",
                        Nok.ZERO,
                        TODAY,
                        TODAY.plusYears(1),
                        TODAY.plusYears(1).plusMonths(1)));
    }

    static CommandAnswer send(CommandNode node, ActingAs actor, Object command, String key) {
        var facts = new HashMap<String, Object>(Map.of(Facts.KEY, key, Facts.REQUEST, key));
        return node.commands().send(command, "prøve", actor, facts);
    }

    /** Granted, with an account that is approved. */
    static void granted(CommandNode node, OrganisationId recipient, long sum) {
        node.commands().send(prepare(recipient, null, sum), "", Orland.UNNI);
        node.commands().send(new ApproveDecision(grant(recipient), 1), "", Orland.MAJA);
        account(node, recipient, officer(recipient), recipient.hashCode() & 0xffff);
    }

    static void account(CommandNode node, OrganisationId organisation, ActingAs proposer, int seed) {
        var account = BankAccountId.of(organisation);
        node.commands().send(new ProposeAccount(account, organisation, number(seed)), "", proposer);
        node.commands().send(new ApproveAccount(account, 1), "", Orland.MAJA);
    }

    private final class Wired implements CommandNode.Parts {

        private final DecisionTables decisions;
        private final PaymentTables payments;
        private final RegisteredOrganisations organisations;
        private final KeptDocuments documents;

        Wired(JdbcClient jdbc) {
            decisions = new DecisionTables(jdbc);
            payments = new PaymentTables(jdbc);
            organisations = new RegisteredOrganisations(jdbc);
            documents = new KeptDocuments(jdbc);
        }

        @Override
        public List<KeptInTransaction> tables() {
            return List.of(decisions, payments);
        }

        @Override
        public Map<Class<?>, Object> resources() {
            return Map.of(
                    Directory.class,
                    directory,
                    DecisionGrounds.class,
                    decisions,
                    PaymentGrounds.class,
                    payments,
                    RuleSets.class,
                    new FixedRuleSets().approved(RULES, new Approved(TODAY.minusYears(1), null, Limits.NONE)),
                    KeptDocuments.class,
                    documents,
                    Clock.class,
                    CLOCK);
        }

        @Override
        public List<Class<?>> aggregates() {
            return List.of(Grant.class, GrantMoney.class, BankAccount.class, PaymentFile.class);
        }

        @Override
        public List<Function<Configuration, Object>> handlers() {
            return List.of(
                    axon -> new ManyGrants(
                            axon.repository(GrantMoney.class),
                            directory,
                            payments,
                            organisations,
                            new CommandTexts(),
                            CLOCK),
                    axon -> new FilesOfPayments(
                            axon.repository(GrantMoney.class),
                            axon.repository(PaymentFile.class),
                            directory,
                            payments,
                            new Pain001(),
                            new FileParties(organisations),
                            documents,
                            CLOCK));
        }
    }
}
