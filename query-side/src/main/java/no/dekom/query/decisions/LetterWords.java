package no.dekom.query.decisions;

import java.util.ArrayList;
import java.util.List;
import no.dekom.calendar.ComplaintDeadline;
import no.dekom.events.OrganisationId;
import no.dekom.events.complaints.ComplaintRight;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.query.decisions.LetterView.Section;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.RecommendedSums;
import no.dekom.query.frame.RuleSetsInForce;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Det et vedtaksbrev sier, in the language of the thread, with the names of when the decision was approved. */
@Component
class LetterWords {

    private final Grants grants;
    private final RecommendedSums sums;
    private final RuleSetsInForce ruleSets;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    LetterWords(
            Grants grants, RecommendedSums sums, RuleSetsInForce ruleSets, Names names, Texts texts, Formats formats) {
        this.grants = grants;
        this.sums = sums;
        this.ruleSets = ruleSets;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    LetterView of(DecisionView it, String language) {
        var to = name(it.content().recipient(), it);
        var year = Integer.toString(it.content().year());
        return new LetterView(
                language,
                texts.of("decisions.letter.title", to, year),
                name(it.content().county(), it),
                to,
                formats.date(it.approvedAt()),
                it.id() + " / " + it.number(),
                List.of(decided(it), reasons(it), conditions(it), rules(it), complaint(it), questions(it)));
    }

    private String name(OrganisationId organisation, DecisionView it) {
        return names.organisation(organisation, it.approvedAt());
    }

    private String title(String part) {
        return texts.of("decisions.letter." + part);
    }

    private Section decided(DecisionView it) {
        var prepared = it.content();
        var content = prepared.content();
        var lines = new ArrayList<String>();
        lines.add(texts.of(
                "decisions.letter." + prepared.kind(),
                name(prepared.county(), it),
                name(prepared.recipient(), it),
                formats.kroner(content.granted()),
                Integer.toString(prepared.year()),
                prepared.changes() == null ? 0 : prepared.changes()));
        if (it.granted() > 0) {
            lines.add(texts.of("decisions.letter.period", formats.date(content.from()), formats.date(content.to())));
            if (content.ownShare().kroner() > 0) {
                lines.add(texts.of("decisions.letter.own-share", formats.kroner(content.ownShare())));
            }
            lines.add(texts.of("decisions.letter.report-by", formats.date(content.reportBy())));
        }
        return Section.of(title("decision"), lines);
    }

    private Section reasons(DecisionView it) {
        var prepared = it.content();
        var recommended = formats.kroner(prepared.recommended());
        var lines = new ArrayList<String>();
        lines.add(
                it.difference() == 0
                        ? texts.of("decisions.letter.as-recommended", recommended, prepared.version())
                        : texts.of(
                                "decisions.letter.departs",
                                recommended,
                                prepared.version(),
                                formats.difference(it.difference())));
        if (!prepared.content().reason().isEmpty()) {
            lines.add(prepared.content().reason());
        }
        var why = sums.why(prepared.recommendation().value(), prepared.version(), prepared.recipient());
        if (!why.isEmpty()) {
            lines.add(texts.of("decisions.letter.why") + ":");
        }
        return new Section(title("reasons"), lines, why);
    }

    private Section conditions(DecisionView it) {
        var conditions = it.content().content().conditions();
        return Section.of(
                title("conditions"),
                List.of(conditions.isEmpty() ? texts.of("decisions.letter.no-conditions") : conditions));
    }

    private Section rules(DecisionView it) {
        var ruleSet = it.content().ruleSet();
        return Section.of(
                title("rules"),
                List.of(texts.of(
                        "decisions.letter.rule-set", ruleSets.title(ruleSet).orElse(ruleSet.value()))));
    }

    /** What the rule set says of this kind of recipient; where it says nothing, the letter does not say more. */
    private Section complaint(DecisionView it) {
        var county = name(it.content().county(), it);
        var rules = ruleSets.approved(it.content().ruleSet());
        var may =
                rules.map(RuleSetContent::mayComplain).map(told -> told.value()).orElse(null);
        var right = ComplaintRight.of(may, grants.kinds(it.content().recipient()));
        return Section.of(
                title("complaint"),
                List.of(
                        switch (right) {
                            case MAY -> mayComplain(rules.orElseThrow(), county);
                            case MAY_NOT -> texts.of("decisions.letter.may-not-complain");
                            case UNSAID -> texts.of("decisions.letter.complaint-unknown", county);
                        }));
    }

    private String mayComplain(RuleSetContent rules, String county) {
        var weeks = ComplaintDeadline.weeks(rules.complaintWeeks().value());
        return texts.of("decisions.letter.may-complain", weeks, county);
    }

    private Section questions(DecisionView it) {
        return Section.of(
                title("questions"),
                List.of(texts.of(
                        "decisions.letter.ask",
                        names.person(it.preparedBy()),
                        name(it.content().county(), it),
                        names.person(it.approvedBy()))));
    }
}
