package no.dekom.command.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import no.dekom.command.rulesets.RuleSets.Approved;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.Nok;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetApproved;
import no.dekom.events.schemes.RuleSetEvent.RuleSetChanged;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.events.schemes.RuleSetEvent.RuleSetEnded;
import no.dekom.events.schemes.Scheme;
import no.dekom.events.schemes.Sourced;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RuleSetTableTest {

    private static final RuleSetId OLD = new RuleSetId("dekom-2021");
    private static final RuleSetId NEXT = new RuleSetId("dekom-2026");
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static final Limits LIMITS = new Limits(Nok.of(100_000), 30, 3, 6, MonthDay.of(1, 15));
    private static final Limits NO_CAP = new Limits(null, 30, 3, 6, MonthDay.of(1, 15));

    private static RuleSetContent content(Long cap) {
        return new RuleSetContent(
                List.of(),
                List.of(),
                Sourced.of(cap == null ? null : Nok.of(cap), ""),
                Sourced.open(""),
                Sourced.of(30, ""),
                Sourced.open(""),
                Sourced.open(""),
                Sourced.open(""),
                Sourced.open(""),
                Sourced.of(MonthDay.of(1, 15), ""),
                Sourced.open(""),
                Sourced.open(""),
                Sourced.of(3, ""),
                Sourced.of(6, ""));
    }

    @Test
    void it_knows_what_holds_when_and_what_would_overlap() {
        try (var database = TestDatabase.fresh()) {
            var table = new RuleSetTable(JdbcClient.create(database.app()));
            table.on(new RuleSetDrafted(OLD, Scheme.LOCAL_COMPETENCE, "2021", content(90_000L)));
            table.on(new RuleSetChanged(OLD, content(100_000L)));
            assertThat(table.approved(OLD)).as("a draft holds never").isEmpty();
            assertThat(table.anotherHolds(Scheme.LOCAL_COMPETENCE, FIRST, null, NEXT))
                    .isFalse();

            table.on(new RuleSetApproved(OLD, FIRST, null));
            assertThat(table.approved(OLD)).isEqualTo(Optional.of(new Approved(FIRST, null, LIMITS)));
            assertThat(table.anotherHolds(Scheme.LOCAL_COMPETENCE, LAST.plusDays(1), null, NEXT))
                    .isTrue();

            table.on(new RuleSetEnded(OLD, LAST));
            assertThat(table.anotherHolds(Scheme.LOCAL_COMPETENCE, LAST.plusDays(1), null, NEXT))
                    .isFalse();
            assertThat(table.anotherHolds(Scheme.LOCAL_COMPETENCE, LAST, null, NEXT))
                    .isTrue();
            assertThat(table.anotherHolds(Scheme.LOCAL_COMPETENCE, FIRST.minusYears(1), FIRST.minusDays(1), NEXT))
                    .isFalse();
            assertThat(table.anotherHolds(Scheme.LOCAL_COMPETENCE, FIRST.minusYears(1), FIRST, NEXT))
                    .isTrue();
            assertThat(table.anotherHolds(Scheme.LOCAL_COMPETENCE, FIRST, LAST, OLD))
                    .as("itself is no other")
                    .isFalse();
            assertThat(table.anotherHolds(Scheme.COLLECTIVE_COMPETENCE, FIRST, LAST, NEXT))
                    .as("another scheme")
                    .isFalse();

            table.on(new RuleSetDrafted(NEXT, Scheme.LOCAL_COMPETENCE, "2026", content(null)));
            table.on(new RuleSetApproved(NEXT, LAST.plusDays(1), null));
            assertThat(table.approved(NEXT)).isEqualTo(Optional.of(new Approved(LAST.plusDays(1), null, NO_CAP)));
            assertThat(table.approved(new RuleSetId("ukjent"))).isEmpty();
            assertThat(table.inForce(FIRST.minusDays(1))).isEmpty();
            assertThat(table.inForce(LAST)).contains(new Approved(FIRST, LAST, LIMITS));
            assertThat(table.inForce(LAST.plusDays(1))).contains(new Approved(LAST.plusDays(1), null, NO_CAP));
        }
    }
}
