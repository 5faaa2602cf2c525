package no.dekom.query.control;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.dekom.audit.Draw;
import no.dekom.events.ActingAs;
import no.dekom.events.audit.FactReference;
import no.dekom.query.audit.LinkedFacts;
import no.dekom.query.control.ControlView.Finding;
import no.dekom.query.control.ControlView.Sample;
import no.dekom.query.frame.ArchivedPage;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Rapporten fra en kontroll som dokument, always in bokmål: purpose, samples and how to draw them again, findings and answers. */
@Component
class ControlReport {

    private static final Locale LANGUAGE = Locale.of("nb");

    private final ArchivedPage pages;
    private final CaseNames cases;
    private final LinkedFacts facts;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    ControlReport(ArchivedPage pages, CaseNames cases, LinkedFacts facts, Names names, Texts texts, Formats formats) {
        this.pages = pages;
        this.cases = cases;
        this.facts = facts;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** Et utvalg i rapporten. */
    public record SampleTold(String heading, String hash, String seed, String command, List<String> cases) {}

    /** Et funn i rapporten. */
    public record FindingTold(
            String heading,
            String about,
            String text,
            List<String> facts,
            String answered,
            String answer,
            String outcome,
            String remark) {}

    byte[] of(ActingAs actor, ControlView control) {
        var last = control.findings().stream()
                .map(it -> it.isClosed() ? it.closedAt() : it.at())
                .max(Comparator.naturalOrder())
                .orElse(control.at());
        return pages.of("control/report-document", LANGUAGE, control.id(), last, () -> told(actor, control));
    }

    private Map<String, Object> told(ActingAs actor, ControlView control) {
        var begun = control.begun();
        return Map.of(
                "heading",
                begun.title(),
                "overseer",
                names.organisation(begun.overseer()),
                "begun",
                texts.of("control.report.begun", formats.date(control.at()), names.person(control.by())),
                "counties",
                begun.counties().stream().map(names::organisation).collect(Collectors.joining(", ")),
                "years",
                begun.firstYear() + "–" + begun.lastYear(),
                "purpose",
                begun.purpose(),
                "samples",
                control.samples().stream().map(it -> told(actor, control, it)).toList(),
                "findings",
                control.findings().stream().map(it -> told(actor, it)).toList());
    }

    private SampleTold told(ActingAs actor, ControlView control, Sample sample) {
        var drawn = sample.drawn();
        return new SampleTold(
                texts.of(
                        "control.sample.row",
                        Integer.toString(drawn.number()),
                        formats.number(drawn.drawn().size()),
                        formats.number(drawn.population()),
                        texts.of(drawn.filter().list())),
                drawn.populationHash(),
                drawn.seed(),
                Draw.commandLine(
                        "populasjon-" + drawn.number() + ".txt",
                        drawn.populationHash(),
                        drawn.seed(),
                        drawn.drawn().size()),
                IntStream.range(0, drawn.drawn().size())
                        .mapToObj(at -> {
                            var one = drawn.drawn().get(at);
                            var state = control.examined().contains(one) ? "control.examined" : "control.not-examined";
                            return cases.of(actor, one).title() + " (" + one.line() + "): "
                                    + texts.of(state).toLowerCase(Locale.ROOT);
                        })
                        .toList());
    }

    private FindingTold told(ActingAs actor, Finding finding) {
        var made = finding.made();
        var positions = made.facts().stream().map(FactReference::position).toList();
        return new FindingTold(
                texts.of("control.finding", Integer.toString(made.number())) + ": " + made.title(),
                texts.of(
                        "control.report.finding",
                        texts.of(made.kind()),
                        names.organisation(made.owner()),
                        formats.date(finding.at())),
                made.text(),
                facts.all(actor, positions).stream()
                        .map(it -> texts.of(
                                "control.report.fact",
                                formats.number(it.entry().position()),
                                it.entry().words(),
                                formats.dateTime(it.entry().at())))
                        .toList(),
                finding.answer() == null
                        ? texts.of("control.finding.state.waiting")
                        : texts.of(
                                "control.report.answered",
                                names.person(finding.answeredBy()),
                                formats.date(finding.answeredAt())),
                finding.answer(),
                finding.outcome() == null ? texts.of("control.report.open") : texts.of(finding.outcome()),
                finding.remark());
    }
}
