package no.dekom.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import no.dekom.command.schemes.approve.ApproveRuleSet;
import no.dekom.command.schemes.draft.ChangeRuleSet;
import no.dekom.command.schemes.draft.DraftRuleSet;
import no.dekom.eventlog.EventJson;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.Scheme;
import no.dekom.events.schemes.Sourced;
import tools.jackson.core.type.TypeReference;

/**
 * Regelsettene i demoen: that of 2021 with the sources of its values, a made-up one that carries it on, since the sources do
 * not tell the rules of 2026, and a draft of those with nothing but what must be found out.
 */
final class RuleSetsChapter {

    static final RuleSetId DEKOM_2021 = new RuleSetId("dekom-2021");
    static final RuleSetId DEKOM_2026 = new RuleSetId("dekom-2026");
    private static final RuleSetId KOLLEKTIV_2026 = new RuleSetId("kollektiv-2026");
    private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);
    private static final int OWN_SHARE_AT_FIRST = 20;

    private final Story story;
    private final Cast cast;
    private final LocalDate today;
    private final Map<String, RuleSetContent> contents = read();

    RuleSetsChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.cast = cast;
        this.today = today;
    }

    private static Map<String, RuleSetContent> read() {
        try (var json = RuleSetsChapter.class.getResourceAsStream("rule-sets.json")) {
            return EventJson.mapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule set that a round opened that day lies under. */
    static RuleSetId on(LocalDate day) {
        return day.isBefore(CHANGE) ? DEKOM_2021 : DEKOM_2026;
    }

    /** @param day when the first of them were approved; all else in the demo comes later */
    void tell(LocalDate day) {
        story.on(day);
        draft(DEKOM_2021, "Lokal kompetanseutvikling 2021–2025", mistaken());
        var why = "Egenandelen sto med 20 prosent. Den er 30 prosent av tilskuddet.";
        story.act(
                cast.as(Persona.ADMINISTRATOR),
                new ChangeRuleSet(DEKOM_2021, contents.get(DEKOM_2021.value())),
                DEKOM_2021.value(),
                why);
        approve(DEKOM_2021, LocalDate.of(2021, 1, 1), CHANGE.minusDays(1));
        story.on(CHANGE.minusDays(29));
        draft(DEKOM_2026, "Videreført for demoen fra 2026 (oppdiktet)", contents.get(DEKOM_2026.value()));
        approve(DEKOM_2026, CHANGE, null);
        story.on(today.minusDays(19));
        story.act(
                cast.as(Persona.T_GOVERNOR),
                new DraftRuleSet(
                        KOLLEKTIV_2026,
                        Scheme.COLLECTIVE_COMPETENCE,
                        "Kollektiv kompetanseutvikling fra 2026 (skal bekreftes)",
                        contents.get(KOLLEKTIV_2026.value())),
                KOLLEKTIV_2026.value());
    }

    private void draft(RuleSetId id, String title, RuleSetContent content) {
        story.act(
                cast.as(Persona.ADMINISTRATOR),
                new DraftRuleSet(id, Scheme.LOCAL_COMPETENCE, title, content),
                id.value());
    }

    private void approve(RuleSetId id, LocalDate from, LocalDate to) {
        story.act(cast.as(Persona.GOVERNOR), new ApproveRuleSet(id, from, to), id.value());
    }

    /** The rules of 2021 with the mistake that was found before they were approved. */
    private RuleSetContent mistaken() {
        var right = contents.get(DEKOM_2021.value());
        return new RuleSetContent(
                right.criteria(),
                right.successFactors(),
                right.seedFundCap(),
                right.seedFundMaxPercent(),
                Sourced.of(OWN_SHARE_AT_FIRST, right.ownSharePercent().source()),
                right.universityMinPercent(),
                right.universityMaxPercent(),
                right.needsReport(),
                right.recommendation(),
                right.reporting(),
                right.complaintWeeks(),
                right.mayComplain(),
                right.maxMeasureYears(),
                right.partnershipMaxYears());
    }
}
