package no.dekom.command.schemes;

import java.time.MonthDay;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleText;
import no.dekom.events.schemes.Sourced;

/** The content of rule sets for tests. */
final class Rules {

    static final RuleSetId ID = new RuleSetId("dekom-2021");

    private Rules() {}

    static RuleText text(String code) {
        return new RuleText(code, "Skolebaserte tiltak", "Skulebaserte tiltak", "004:359");
    }

    static RuleSetContent content(Long cap) {
        return content(List.of(text("SCHOOL_BASED")), cap, null, null);
    }

    static RuleSetContent withCriteria(List<RuleText> criteria) {
        return content(criteria, 100_000L, null, null);
    }

    static RuleSetContent withUniversityShare(Integer least, Integer most) {
        return content(List.of(text("SCHOOL_BASED")), 100_000L, least, most);
    }

    private static RuleSetContent content(List<RuleText> criteria, Long cap, Integer least, Integer most) {
        return new RuleSetContent(
                criteria,
                List.of(),
                Sourced.of(cap == null ? null : Nok.of(cap), "004:855"),
                Sourced.of(10, "004:859"),
                Sourced.of(30, "process.md:41"),
                Sourced.of(least, ""),
                Sourced.of(most, ""),
                Sourced.of(MonthDay.of(2, 1), "process.md:38"),
                Sourced.of(MonthDay.of(3, 15), "process.md:39"),
                Sourced.of(MonthDay.of(1, 15), "process.md:43"),
                Sourced.of(3, "process.md:103"),
                Sourced.open("process.md:103-104"),
                Sourced.of(3, "process.md:42"),
                Sourced.of(3, "004:1025"));
    }
}
