package no.dekom.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.command.edge.Rule;
import no.dekom.command.needs.sendin.SendInMeasure;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.eventlog.EventJson;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.query.needs.MeasureLacks;
import no.dekom.query.needs.MeasureLacks.Lack;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/** What the pages say is missing in a measure is what the command would refuse it for: two lists, kept as one. */
class MeasureListsTest {

    private static final NeedsMeasures WRITTEN = new NeedsMeasures(new SchoolYear(2026));
    private static final RuleSetContent RULES = rules();

    private static RuleSetContent rules() {
        try (var json = RuleSetsChapter.class.getResourceAsStream("rule-sets.json")) {
            return EventJson.mapper()
                    .readValue(json, new TypeReference<Map<String, RuleSetContent>>() {})
                    .get("dekom-2026");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Limits limits() {
        return new Limits(
                null, RULES.ownSharePercent().value(), RULES.maxMeasureYears().value(), null, null);
    }

    /** The measures of the demo, and each with one part of it emptied. */
    private static List<MeasureContent> contents() {
        var whole = List.of(
                WRITTEN.reading(),
                WRITTEN.assessment(),
                WRITTEN.transition(),
                WRITTEN.firstLessons(),
                WRITTEN.inclusion(),
                WRITTEN.basicSkills(),
                WRITTEN.begun("Regning"));
        var all = new ArrayList<>(whole);
        for (var one : whole) {
            for (var field : List.of("schools", "needs", "gatherings", "budget", "answers")) {
                all.add(with(one, field, "[]"));
            }
            for (var field : List.of("targetGroup", "plan", "interimWork")) {
                all.add(with(one, field, "\"\""));
            }
            for (var number : List.of("0", "7", "10")) {
                all.add(with(one, "years", number));
            }
            all.add(with(one, "participants", "0"));
            all.add(with(with(one, "up1", "null"), "up2", "null"));
            for (var own : List.of(0, 66_923, 66_924)) {
                all.add(with(one, "budget", """
                        [{"kind":"UNIVERSITY","text":"Samlinger","amount":290000,"ownShare":%d,"universityPart":0}]""".formatted(own)));
            }
            for (var model : List.of("ENTHUSIAST", "COURSE", "PROCEDURE")) {
                all.add(with(with(one, "gatherings", "[]"), "model", "\"" + model + "\""));
            }
        }
        return all;
    }

    private static MeasureContent with(MeasureContent content, String field, String json) {
        var mapper = EventJson.mapper();
        var tree = (ObjectNode) mapper.readTree(mapper.writeValueAsString(content));
        tree.set(field, mapper.readTree(json));
        return mapper.treeToValue(tree, MeasureContent.class);
    }

    private static List<String> refused(MeasureContent content, Limits limits) {
        return Stream.of(SendInMeasure.whole(content, limits))
                .filter(rule -> !rule.holds())
                .map(Rule::name)
                .toList();
    }

    private static List<String> told(MeasureContent content, RuleSetContent rules) {
        return MeasureLacks.in(content, rules).stream()
                .map(Lack::rule)
                .distinct()
                .toList();
    }

    @Test
    void the_pages_and_the_command_miss_the_same_in_the_same_order() {
        for (var content : contents()) {
            assertThat(told(content, RULES)).as(content.toString()).isEqualTo(refused(content, limits()));
            assertThat(told(content, null)).as("without rules: " + content).isEqualTo(refused(content, Limits.NONE));
        }
    }

    @Test
    void every_rule_has_one_text_and_every_text_one_rule_and_all_are_tried() {
        var texts = new HashSet<String>();
        var rules = new HashSet<String>();
        for (var content : contents()) {
            for (var lack : MeasureLacks.in(content, RULES)) {
                texts.add(lack.rule() + " " + lack.text());
                rules.add(lack.rule());
            }
        }
        var all = Stream.of(SendInMeasure.whole(WRITTEN.reading(), limits()))
                .map(Rule::name)
                .collect(Collectors.toSet());
        assertThat(rules).isEqualTo(all);
        assertThat(texts).hasSameSizeAs(rules);
    }

    @Test
    void what_the_demo_sends_in_is_whole() {
        for (var sent : List.of(
                WRITTEN.reading(),
                WRITTEN.assessment(),
                WRITTEN.transition(),
                WRITTEN.firstLessons(),
                WRITTEN.inclusion(),
                WRITTEN.basicSkills())) {
            assertThat(told(sent, RULES)).as(sent.title()).isEmpty();
        }
    }
}
