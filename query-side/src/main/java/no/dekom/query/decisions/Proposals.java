package no.dekom.query.decisions;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import no.dekom.events.Nok;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.RuleSetsInForce;
import org.springframework.stereotype.Component;

/** Det et vedtak sier før noen har skrevet: as recommended, with what the rule set demands. */
@Component
class Proposals {

    private static final int LAST_OF_DECEMBER = 31;

    private final Grants grants;
    private final RuleSetsInForce ruleSets;

    Proposals(Grants grants, RuleSetsInForce ruleSets) {
        this.grants = grants;
        this.ruleSets = ruleSets;
    }

    /** Per cent of the grant that the recipient adds, or null. */
    Integer ownSharePercent(CountyYear all, GrantView it) {
        return grants.isUniversity(it.recipient())
                ? null
                : rules(all).map(rules -> rules.ownSharePercent().value()).orElse(null);
    }

    /** The year, and the report by the day that the rule set has. */
    Form ofAll(CountyYear all) {
        var to = LocalDate.of(all.year(), Month.DECEMBER, LAST_OF_DECEMBER);
        return Form.empty()
                .with("from", LocalDate.of(all.year(), Month.JANUARY, 1))
                .with("to", to)
                .with(
                        "reportBy",
                        rules(all)
                                .map(rules -> rules.reporting().value())
                                .map(day -> DecisionContent.latestReport(to, day))
                                .orElse(null));
    }

    Form of(CountyYear all, GrantView it) {
        var last = it.newest();
        if (last == null) {
            var recommended = new Nok(it.recommended());
            return ofAll(all)
                    .with("granted", it.recommended())
                    .with(
                            "ownShare",
                            DecisionContent.leastOwnShare(recommended, ownSharePercent(all, it))
                                    .kroner());
        }
        var content = last.content().content();
        var kind = last.content().kind();
        return Form.empty()
                .with("kind", last.approved() ? null : kind)
                .with("granted", content.granted().kroner())
                .with("ownShare", content.ownShare().kroner())
                .with("reason", last.approved() ? null : content.reason())
                .with("conditions", content.conditions())
                .with("from", content.from())
                .with("to", content.to())
                .with("reportBy", content.reportBy());
    }

    private Optional<RuleSetContent> rules(CountyYear all) {
        return Optional.ofNullable(all.ruleSet()).flatMap(ruleSets::approved);
    }
}
