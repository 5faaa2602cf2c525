package no.dekom.command.payments.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.dekom.command.edge.Rule;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.payments.Instalment;
import no.dekom.events.payments.InstalmentCondition;

/** Planlegg rater for alle i fylket som ikke har noen plan, each by the same shares of its own grant. */
public record PlanCounty(OrganisationId county, int year, List<Share> shares) {

    private static final int WHOLE = 100;

    public PlanCounty {
        shares = List.copyOf(shares);
    }

    /** Andel. @param percent of the grant */
    public record Share(int percent, LocalDate due, InstalmentCondition condition) {}

    /** The shares are all of a grant. */
    public record SharesMakeAWhole(int percent) implements Rule {

        @Override
        public boolean holds() {
            return percent == WHOLE;
        }

        @Override
        public Object[] details() {
            return new Object[] {percent};
        }
    }

    /** There is somebody without a plan. */
    public record SomethingIsToBePlanned(int count) implements Rule {

        @Override
        public boolean holds() {
            return count > 0;
        }
    }

    public int percent() {
        return shares.stream().mapToInt(Share::percent).sum();
    }

    /** The instalments of one grant; what is lost by whole kroner comes with the last, and a share of nothing is left out. */
    public List<Instalment> of(Nok granted) {
        var instalments = new ArrayList<Instalment>();
        var percent = 0L;
        var before = 0L;
        for (var share : shares) {
            percent += share.percent();
            var until = granted.kroner() * percent / WHOLE;
            if (until > before) {
                instalments.add(
                        new Instalment(instalments.size() + 1, Nok.of(until - before), share.due(), share.condition()));
            }
            before = until;
        }
        return instalments;
    }
}
