package no.dekom.query.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.allocation.Ground;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Legger en innstilling i det sidene viser: the list of measures, a version with what it rests on, and the why of a sum. */
@Component
class RecommendationShow {

    private final LockedTables tables;
    private final CountyMeasures measures;
    private final ForumCases cases;
    private final StepWords words;
    private final Explanation explanation;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    RecommendationShow(
            LockedTables tables,
            CountyMeasures measures,
            ForumCases cases,
            StepWords words,
            Explanation explanation,
            Names names,
            Texts texts,
            Formats formats) {
        this.tables = tables;
        this.measures = measures;
        this.cases = cases;
        this.words = words;
        this.explanation = explanation;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** Et prioritert tiltak. @param path null when it is not the reader's to open */
    public record Prioritised(
            int place,
            String title,
            String id,
            String path,
            Nok wanted,
            Nok proposed,
            String reason,
            String conditions) {}

    /** Et tiltak uten plass. */
    public record LeftOut(String title, String id, String path, String reason) {}

    /** @param inside whether the reader may open the measures */
    void priorities(List<PrioritisedMeasure> list, List<LeftOutMeasure> without, boolean inside, Model model) {
        model.addAttribute("priorities", priorities(list, inside));
        model.addAttribute("leftOut", leftOut(without, inside));
        model.addAttribute(
                "wanted", list.stream().mapToLong(one -> one.wanted().kroner()).sum());
        model.addAttribute(
                "proposed",
                list.stream().mapToLong(one -> one.proposed().kroner()).sum());
    }

    List<Prioritised> priorities(List<PrioritisedMeasure> list, boolean inside) {
        var titles =
                measures.titles(list.stream().map(one -> one.measure().value()).toList());
        var rows = new ArrayList<Prioritised>();
        for (var one : list) {
            var id = one.measure().value();
            rows.add(new Prioritised(
                    rows.size() + 1,
                    titles.get(id),
                    id,
                    inside ? "/tiltak/" + id : null,
                    one.wanted(),
                    one.proposed(),
                    one.reason(),
                    one.conditions()));
        }
        return rows;
    }

    List<LeftOut> leftOut(List<LeftOutMeasure> without, boolean inside) {
        var titles = measures.titles(
                without.stream().map(one -> one.measure().value()).toList());
        return without.stream()
                .map(one -> new LeftOut(
                        titles.get(one.measure().value()),
                        one.measure().value(),
                        inside ? "/tiltak/" + one.measure().value() : null,
                        one.reason()))
                .toList();
    }

    void version(ActingAs actor, RecommendationView it, RecommendedVersion version, Model model) {
        var adopted = version.content();
        model.addAttribute("number", version.number());
        model.addAttribute("wholeFrame", adopted.ground().frame());
        model.addAttribute("left", adopted.left());
        model.addAttribute("levels", tables.levels(adopted, version.adoptedAt()));
        model.addAttribute("kept", tables.kept(adopted, version.adoptedAt()));
        model.addAttribute("adopted", adopted);
        model.addAttribute("facts", facts(version));
        model.addAttribute("same", LockedResult.of(it.county(), adopted).same());
        model.addAttribute("steps", words.of(adopted.content()));
        model.addAttribute(
                "overrides",
                adopted.overrides().stream()
                        .map(one -> new ScenarioPage.OverrideRow(
                                StepWords.name(one.step(), adopted.content()),
                                names.organisation(one.recipient(), version.adoptedAt()),
                                formats.kroner(one.sum()),
                                one.reason()))
                        .toList());
        model.addAttribute(
                "decidedIn",
                cases.find(adopted.meeting().value(), adopted.agendaCase().value())
                        .orElse(null));
        model.addAttribute(
                "mayReadMeetings",
                actor.role() == Role.FORUM_MEMBER
                        || actor.role() == Role.STATE_GOVERNOR
                        || actor.role() == Role.AUDITOR);
    }

    private List<KeyFact> facts(RecommendedVersion version) {
        var ground = version.content().ground();
        return Stream.of(
                        new KeyFact(texts.of("allocation.frame"), formats.kroner(ground.frame()), null),
                        new KeyFact(
                                texts.of("allocation.counted-on"), formats.date(ground.countedOn()), sources(ground)),
                        new KeyFact(
                                texts.of("allocation.recommendation.adopted-on"),
                                formats.date(version.adoptedAt()),
                                names.person(version.adoptedBy())),
                        version.sentAt() == null
                                ? null
                                : new KeyFact(
                                        texts.of("allocation.recommendation.sent-on"),
                                        formats.date(version.sentAt()),
                                        null),
                        version.build() == null
                                ? null
                                : new KeyFact(texts.of("allocation.recommendation.build"), version.build(), null))
                .filter(fact -> fact != null)
                .toList();
    }

    private static String sources(Ground ground) {
        return ground.counts().stream()
                .map(Ground.Counted::source)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Gives the name of the recipient. All names are those of when it was adopted, so that it reads the same for ever. */
    String why(RecommendationView it, RecommendedVersion version, String recipient, Model model) {
        var who = new OrganisationId(recipient);
        var adopted = version.content();
        if (adopted.lines().stream().noneMatch(line -> line.recipient().equals(who))) {
            throw Counties.notFound();
        }
        var locked = LockedResult.of(it.county(), adopted);
        model.addAttribute("kept", LockedTables.kept(adopted, who));
        model.addAttribute("same", locked.same());
        model.addAttribute(
                "reasoned",
                locked.result()
                        .of(who)
                        .map(line -> new ScenarioPage.Reasoned(
                                explanation.title(
                                        line, adopted.content(), one -> names.organisation(one, version.adoptedAt())),
                                formats.kroner(line.sum()),
                                explanation.of(
                                        line, adopted.content(), one -> names.organisation(one, version.adoptedAt()))))
                        .toList());
        return names.organisation(who, version.adoptedAt());
    }
}
