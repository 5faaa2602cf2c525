package no.dekom.command.seedfunds.decide;

import java.util.HashSet;
import java.util.List;
import no.dekom.command.edge.Rule;
import no.dekom.command.seedfunds.RoundState;
import no.dekom.command.seedfunds.SumsWithinTheApplication;
import no.dekom.events.Nok;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.ProposedLine;
import no.dekom.events.seedfunds.SchoolSum;

/** What holds for the lines of a round, proposed or decided. */
final class LineRules {

    private LineRules() {}

    /** Each application that stands has one line; no other has any. */
    record EveryApplicationHasALine(List<ProposedLine> lines, RoundState state) implements Rule {

        @Override
        public boolean holds() {
            var named = lines.stream().map(ProposedLine::application).toList();
            return named.size() == state.standing().size()
                    && new HashSet<ApplicationId>(named).equals(state.standing().keySet());
        }

        @Override
        public String field() {
            return "lines";
        }
    }

    /** The awards together are never more than the fund holds. */
    record AwardsMustFitTheFund(Nok total, Nok available) implements Rule {

        @Override
        public boolean holds() {
            return !total.exceeds(available);
        }

        @Override
        public Object[] details() {
            return new Object[] {total, available, new Nok(Math.max(0, total.kroner() - available.kroner()))};
        }

        @Override
        public String field() {
            return "lines";
        }
    }

    static Nok total(List<ProposedLine> lines) {
        return Nok.sum(lines.stream()
                .flatMap(line -> line.sums().stream())
                .map(SchoolSum::sum)
                .toList());
    }

    static void check(List<ProposedLine> lines, RoundState state) {
        Rule.require(new EveryApplicationHasALine(lines, state));
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            Rule.require(new SumsWithinTheApplication(
                    line.sums(),
                    state.application(line.application()),
                    state.terms().cap(),
                    "lines[" + at + "].sums"));
        }
        Rule.require(new AwardsMustFitTheFund(total(lines), state.available()));
    }
}
