package no.dekom.command.decisions.county;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import no.dekom.command.decisions.DecisionGrounds;
import no.dekom.command.decisions.DecisionGrounds.Waiting;
import no.dekom.command.decisions.GrantActors;
import no.dekom.command.decisions.RestsOnNewestRecommendation;
import no.dekom.command.decisions.county.CountyRuns.Kind;
import no.dekom.command.decisions.county.CountyRuns.Line;
import no.dekom.command.decisions.county.CountyRuns.Run;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Et helt fylke i ett: what there is to do, laid down before it begins. */
@Component
class WholeCounty {

    private final DecisionGrounds grounds;
    private final Directory directory;
    private final CountyRuns runs;
    private final CountyWork work;
    private final TransactionTemplate together;

    WholeCounty(
            DecisionGrounds grounds,
            Directory directory,
            CountyRuns runs,
            CountyWork work,
            PlatformTransactionManager transactions) {
        this.grounds = grounds;
        this.directory = directory;
        this.runs = runs;
        this.work = work;
        this.together = new TransactionTemplate(transactions);
    }

    /** One at a time in a county's year. */
    public record RunIsNotGoingOn(Run run) implements Rule {

        @Override
        public boolean holds() {
            return run != null;
        }
    }

    public record SomethingIsToBeDone(List<Line> lines) implements Rule {

        @Override
        public boolean holds() {
            return !lines.isEmpty();
        }
    }

    /** What is approved is what the approver has seen: as many, and the same sum. */
    public record DecisionsAreAsRead(List<Waiting> waiting, int count, Nok sum) implements Rule {

        private Nok now() {
            return Nok.sum(waiting.stream().map(Waiting::granted).toList());
        }

        @Override
        public boolean holds() {
            return waiting.size() == count && now().equals(sum);
        }

        @Override
        public Object[] details() {
            return new Object[] {waiting.size(), now()};
        }
    }

    String prepare(ActingAs actor, int year, CountyTerms terms) {
        var county = actor.organisation();
        GrantActors.demandGovernor(county, actor, directory);
        return begin(() -> {
            Rule.require(new RestsOnNewestRecommendation(
                    grounds.newest(county, year), terms.recommendation(), terms.version()));
            var settled = new HashSet<>(grounds.settled(county, year));
            var edits = grounds.edits(county, year);
            var lines = new ArrayList<Line>();
            for (var one : grounds.recommended(terms.recommendation())) {
                if (!settled.contains(one.recipient())) {
                    var grant = GrantId.of(county, year, one.recipient());
                    lines.add(new Line(
                            lines.size(), grant, one.recipient(), 1, one.sum(), edits.getOrDefault(grant, 0L)));
                }
            }
            return begun(Kind.PREPARE, actor, year, terms, lines);
        });
    }

    String approve(ActingAs actor, int year, int count, Nok sum) {
        var county = actor.organisation();
        GrantActors.demandGovernor(county, actor, directory);
        return begin(() -> {
            var waiting = grounds.waiting(county, year);
            Rule.require(new DecisionsAreAsRead(waiting, count, sum));
            var lines = new ArrayList<Line>();
            for (var one : waiting) {
                lines.add(
                        new Line(lines.size(), one.grant(), one.recipient(), one.number(), one.granted(), one.edits()));
            }
            return begun(Kind.APPROVE, actor, year, null, lines);
        });
    }

    private Run begun(Kind kind, ActingAs actor, int year, CountyTerms terms, List<Line> lines) {
        Rule.require(new SomethingIsToBeDone(lines));
        var run = runs.begin(kind, actor, year, terms, lines);
        Rule.require(new RunIsNotGoingOn(run));
        return run;
    }

    private String begin(Supplier<Run> laidDown) {
        var run = together.execute(status -> laidDown.get());
        work.begin(run);
        return run.id();
    }
}
