package no.dekom.command.decisions.county;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.dekom.command.decisions.DecisionGrounds;
import no.dekom.command.decisions.approve.ApproveDecision;
import no.dekom.command.decisions.county.CountyRuns.Kind;
import no.dekom.command.decisions.county.CountyRuns.Line;
import no.dekom.command.decisions.county.CountyRuns.Run;
import no.dekom.command.decisions.prepare.OwnShare;
import no.dekom.command.decisions.prepare.PrepareDecision;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.CommandTexts;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.RuleBroken;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries out a run, line by line: each is the command a person would have sent, in a transaction of its own and with a key of
 * its own. A fault of ours stops its line alone. Killed at any moment, another takes it up where it was, and a line that was done already gives its first answer.
 */
@Component
public class CountyWork {

    private static final Logger LOG = LoggerFactory.getLogger(CountyWork.class);

    private final CountyRuns runs;
    private final Commands commands;
    private final CommandTexts texts;
    private final Directory directory;
    private final DecisionGrounds grounds;
    private final RuleSets ruleSets;

    CountyWork(
            CountyRuns runs,
            Commands commands,
            CommandTexts texts,
            Directory directory,
            DecisionGrounds grounds,
            RuleSets ruleSets) {
        this.runs = runs;
        this.commands = commands;
        this.texts = texts;
        this.directory = directory;
        this.grounds = grounds;
        this.ruleSets = ruleSets;
    }

    void begin(Run run) {
        Thread.ofPlatform().name("county-run-" + run.id()).daemon().start(() -> carryOut(run));
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    public void takeUp() {
        runs.silent().stream().filter(run -> runs.take(run.id())).forEach(this::begin);
    }

    private void carryOut(Run run) {
        try {
            var limits = limits(run);
            runs.left(run.id()).forEach(line -> carryOut(run, line, limits));
            runs.finished(run.id());
        } catch (RuntimeException failure) {
            LOG.error("Run {} stopped; it is taken up again", run.id(), failure);
        }
    }

    /** What the rule set of the recommendation lays down, the same for every line. */
    private Limits limits(Run run) {
        return grounds.newest(run.actor().organisation(), run.year())
                .map(it -> ruleSets.limitsOf(it.ruleSet()))
                .orElse(Limits.NONE);
    }

    private void carryOut(Run run, Line line, Limits limits) {
        try {
            send(run, line, limits);
            runs.done(run.id(), line.place());
        } catch (RuleBroken broken) {
            stopped(run, line, "rule." + broken.rule().name(), broken.rule().details());
        } catch (NotAllowed refused) {
            stopped(run, line, "rule." + refused.getMessage());
        } catch (StaleVersion changed) {
            stopped(run, line, "decisions.run.stale");
        } catch (RuntimeException fault) {
            var trace = UUID.randomUUID().toString();
            LOG.error("Trace {}: run {}, line {}", trace, run.id(), line.place(), fault);
            stopped(run, line, "problem.Fault.detail", trace);
        }
    }

    private void send(Run run, Line line, Limits limits) {
        var key = "county-run-" + run.id() + "-" + line.place();
        var facts = new HashMap<String, Object>(Map.of(Facts.KEY, key, Facts.REQUEST, key));
        facts.put(Facts.READ_VERSION, line.edits());
        var command = run.kind() == Kind.APPROVE
                ? new ApproveDecision(line.grant(), line.number())
                : new PrepareDecision(
                        line.grant(),
                        run.year(),
                        line.recipient(),
                        DecisionKind.ORIGINAL,
                        null,
                        run.terms().recommendation(),
                        run.terms().version(),
                        content(run, line, limits));
        commands.send(command, line.grant().value(), run.actor(), facts);
    }

    private DecisionContent content(Run run, Line line, Limits limits) {
        var terms = run.terms();
        return new DecisionContent(
                line.sum(),
                "",
                terms.conditions(),
                OwnShare.of(line.sum(), limits, directory.kindOf(line.recipient())),
                terms.from(),
                terms.to(),
                terms.reportBy());
    }

    private void stopped(Run run, Line line, String text, Object... details) {
        try {
            LocaleContextHolder.setLocale(Locale.of("nb"));
            var bokmaal = texts.text(text, details);
            LocaleContextHolder.setLocale(Locale.of("nn"));
            runs.stopped(run.id(), line.place(), bokmaal, texts.text(text, details));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
