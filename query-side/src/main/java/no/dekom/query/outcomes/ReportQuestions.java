package no.dekom.query.outcomes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.SuccessGroup;
import no.dekom.events.schemes.RuleText;
import no.dekom.query.frame.RuleSetsInForce;
import no.dekom.query.frame.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Spørsmålene i rapporten, as the rule set that it is asked for under words them. */
@Component
class ReportQuestions {

    /** What rule sets call the groups whose own names differ. */
    private static final Map<String, SuccessGroup> CODES = Map.of(
            "EVERYONE", SuccessGroup.EVERYONE_TAKES_PART, "EXPERTISE_FROM_OUTSIDE", SuccessGroup.OUTSIDE_EXPERTISE);

    private final RuleSetsInForce ruleSets;
    private final Texts texts;

    ReportQuestions(RuleSetsInForce ruleSets, Texts texts) {
        this.ruleSets = ruleSets;
        this.texts = texts;
    }

    /**
     * Ordlyden i ett skjema.
     *
     * @param ruleSet what the rule set is called, or null when the wording is the product's own
     */
    public record Questions(Map<OutcomeCriterion, String> criteria, Map<SuccessGroup, String> groups, String ruleSet) {

        public String criterion(OutcomeCriterion criterion) {
            return criteria.get(criterion);
        }

        public String group(SuccessGroup group) {
            return groups.get(group);
        }
    }

    Questions of(OutcomeView outcome) {
        var criteria = new EnumMap<OutcomeCriterion, String>(OutcomeCriterion.class);
        for (var criterion : OutcomeCriterion.values()) {
            criteria.put(criterion, texts.of(criterion));
        }
        var groups = new EnumMap<SuccessGroup, String>(SuccessGroup.class);
        for (var group : SuccessGroup.values()) {
            groups.put(group, texts.of(group));
        }
        var id = outcome.about().ruleSet();
        var content = id == null ? null : ruleSets.approved(id).orElse(null);
        if (content == null) {
            return new Questions(criteria, groups, null);
        }
        worded(content.criteria())
                .forEach((code, wording) -> Arrays.stream(OutcomeCriterion.values())
                        .filter(it -> it.name().equals(code))
                        .forEach(it -> criteria.put(it, wording)));
        worded(content.successFactors())
                .forEach((code, wording) -> Arrays.stream(SuccessGroup.values())
                        .filter(it -> it.name().equals(code) || CODES.get(code) == it)
                        .forEach(it -> groups.put(it, wording)));
        return new Questions(criteria, groups, ruleSets.title(id).orElse(id.value()));
    }

    private static Map<String, String> worded(List<RuleText> lines) {
        var nynorsk = LocaleContextHolder.getLocale().getLanguage().equals("nn");
        var worded = new java.util.LinkedHashMap<String, String>();
        lines.forEach(line -> worded.put(line.code(), nynorsk ? line.nynorsk() : line.bokmaal()));
        return worded;
    }
}
