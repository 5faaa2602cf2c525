package no.dekom.command.schemes.draft;

import java.util.HashSet;
import java.util.List;
import no.dekom.command.edge.Rule;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleText;

/** What the content of a rule set must keep. */
final class ContentRules {

    private ContentRules() {}

    /** A code names one text, so that what was answered is found again. */
    record CodesAreDifferent(String list, List<RuleText> texts) implements Rule {

        @Override
        public boolean holds() {
            return repeated() < 0;
        }

        private int repeated() {
            var seen = new HashSet<String>();
            for (var at = 0; at < texts.size(); at++) {
                if (!seen.add(texts.get(at).code())) {
                    return at;
                }
            }
            return -1;
        }

        @Override
        public Object[] details() {
            return new Object[] {texts.get(repeated()).code()};
        }

        @Override
        public String field() {
            return list + "[" + repeated() + "].code";
        }
    }

    /** The least share of the universities is not more than their most. */
    record UniversityShareHasRoom(Integer least, Integer most) implements Rule {

        @Override
        public boolean holds() {
            return least == null || most == null || least <= most;
        }

        @Override
        public String field() {
            return "universityMaxPercent.value";
        }
    }

    static void require(RuleSetContent content) {
        Rule.require(
                new CodesAreDifferent("criteria", content.criteria()),
                new CodesAreDifferent("successFactors", content.successFactors()),
                new UniversityShareHasRoom(
                        content.universityMinPercent().value(),
                        content.universityMaxPercent().value()));
    }
}
