package no.dekom.allocation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.dekom.allocation.AllocationProblem.Kind;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.AmountKind;
import no.dekom.events.allocation.Division;

/** Deler én pott mellom mottakerne av et trinn. */
final class StepDivision {

    private final AllocationStep step;
    private final Pot pot;
    private final Map<OrganisationId, AllocationOverride> overrides;
    private final List<AllocationProblem> problems;

    StepDivision(
            AllocationStep step,
            Pot pot,
            Map<OrganisationId, AllocationOverride> overrides,
            List<AllocationProblem> problems) {
        this.step = step;
        this.pot = pot;
        this.overrides = overrides;
        this.problems = problems;
    }

    /** The sum that the step lays down for one. */
    static Nok laidDown(AllocationStep step, Party party) {
        return step.amount().kind() == AmountKind.EACH
                ? step.amount().sum()
                : step.named().stream()
                        .filter(named -> named.organisation().equals(party.organisation()))
                        .findFirst()
                        .orElseThrow()
                        .sum();
    }

    /** A line for each, in their order. Empty when it cannot be done. */
    Map<Party, AllocationLine> among(List<Party> recipients) {
        var settled = new LinkedHashMap<OrganisationId, Share>();
        for (var party : recipients) {
            var override = overrides.get(party.organisation());
            if (override != null) {
                settled.put(party.organisation(), Share.settled(Bound.OVERRIDE, override.sum(), override.reason()));
            } else if (step.amount().kind() == AmountKind.EACH || step.amount().kind() == AmountKind.LISTED) {
                settled.put(party.organisation(), Share.settled(Bound.FIXED, laidDown(step, party), null));
            }
        }
        var rest = pot.sum().kroner()
                - settled.values().stream()
                        .mapToLong(share -> share.whole().kroner())
                        .sum();
        if (rest < 0) {
            return refuse(
                    Kind.OVERRIDES_ABOVE_POT,
                    pot.sum().kroner() - rest,
                    pot.sum().kroner());
        }
        var others = recipients.stream()
                .filter(party -> !settled.containsKey(party.organisation()))
                .toList();
        if (!others.isEmpty()) {
            settled.putAll(byKey(others, rest));
        }
        return settled.size() < recipients.size() ? Map.of() : lines(recipients, settled);
    }

    private Map<OrganisationId, Share> byKey(List<Party> others, long rest) {
        var floor = step.floor() == null ? 0 : step.floor().kroner();
        var cap = step.cap() == null ? Nok.MOST : step.cap().kroner();
        var least = Math.multiplyExact(floor, (long) others.size());
        if (least > rest) {
            refuse(Kind.FLOOR_CANNOT_BE_MET, least, rest);
            return Map.of();
        }
        var keys = others.stream().map(this::key).toList();
        var scale = keys.stream().mapToInt(key -> key.value().scale()).max().orElse(0);
        var units = keys.stream()
                .map(key -> key.value().setScale(Math.max(scale, 0)).unscaledValue())
                .toList();
        if (rest > 0 && units.stream().allMatch(key -> key.signum() == 0)) {
            refuse(Kind.KEY_NOBODY_HAS);
            return Map.of();
        }
        var portions = Apportionment.of(rest, units, floor, cap);
        var shares = new LinkedHashMap<OrganisationId, Share>();
        for (var at = 0; at < others.size(); at++) {
            var portion = portions.each().get(at);
            shares.put(others.get(at).organisation(), share(keys.get(at), portion, portions, Math.max(scale, 0)));
        }
        return shares;
    }

    private static Share share(Key key, Apportionment.Portion portion, Apportionment.Portions all, int scale) {
        return new Share(
                portion.bound(),
                key,
                new BigDecimal(all.keys(), scale),
                new Nok(all.shared()),
                portion.quota(),
                new Nok(portion.whole()),
                portion.rank(),
                portion.extra(),
                null);
    }

    private Key key(Party party) {
        if (step.divided() == Division.EQUALLY) {
            return new Key(BigDecimal.ONE, null, null);
        }
        if (step.divided() == Division.WEIGHTS) {
            return step.named().stream()
                    .filter(named -> named.organisation().equals(party.organisation()))
                    .map(named -> new Key(named.weight(), null, null))
                    .findFirst()
                    .orElseThrow();
        }
        return party.key(step.divided());
    }

    private Map<Party, AllocationLine> lines(List<Party> recipients, Map<OrganisationId, Share> shares) {
        var lines = new LinkedHashMap<Party, AllocationLine>();
        for (var party : recipients) {
            var share = shares.get(party.organisation());
            var sum = new Nok(share.whole().kroner() + (share.extra() ? 1 : 0));
            lines.put(party, new AllocationLine(pot, party.organisation(), sum, share));
        }
        return lines;
    }

    private Map<Party, AllocationLine> refuse(Kind kind, Object... figures) {
        var within = pot.inside() == null ? null : pot.inside().recipient();
        problems.add(AllocationProblem.about(kind, step.code(), within, figures));
        return Map.of();
    }
}
