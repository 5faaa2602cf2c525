package no.dekom.query.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import no.dekom.events.audit.ControlList;
import no.dekom.query.testing.DemoAccounts;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoComplaints;
import no.dekom.query.testing.DemoControl;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoMeetings;
import no.dekom.query.testing.DemoPayments;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** Which facts stand on which list, in a world with all of them. */
class DeskListsTest {

    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.systemUTC());
        var round = new DemoRound(side, "a").whole();
        DemoAllocation.told(side);
        DemoRecommendation.told(side);
        DemoDecisions.told(side);
        DemoComplaints.told(side);
        DemoPayments.told(side);
        DemoAccounts.told(side);
        side.await(new DemoMeetings(side, round).told());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static List<String> facts(ControlList list) {
        LocaleContextHolder.setLocale(Locale.of("nb"));
        try {
            return side
                    .part(DeskLists.class)
                    .rows(DemoControl.AUDITOR, new DeskFilter(list, List.of(), null, null, null), 100, 0)
                    .stream()
                    .map(it -> it.kind() + ": " + it.fact().entry().words())
                    .toList();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void lateIsWhatCameAfterItsDayOrHadToBeRemindedOf() {
        assertThat(facts(ControlList.LATE))
                .anyMatch(it -> it.startsWith("COMPLAINT: "))
                .anyMatch(it -> it.startsWith("GRANT: ") && it.contains("minn"))
                .anyMatch(it -> it.startsWith("MEASURE: Påminning nr. 1"));
    }

    @Test
    void disqualifiedAreThoseOfMeetingsAndOfSeedFunds() {
        assertThat(facts(ControlList.DISQUALIFIED))
                .anyMatch(it -> it.startsWith("MEETING: "))
                .anyMatch(it -> it.startsWith("APPLICATION: Et medlem meldte fra om tilknytning"));
    }

    @Test
    void everyGrantIsDrawnAmongOnce() {
        var lists = side.part(DeskLists.class);
        var filter = new DeskFilter(ControlList.EVERY_GRANT, List.of("t-fylke"), 2025, 2025, null);
        assertThat(lists.cases(filter)).isNotEmpty().doesNotHaveDuplicates();
        assertThat(lists.count(filter))
                .isGreaterThanOrEqualTo(lists.cases(filter).size());
    }
}
