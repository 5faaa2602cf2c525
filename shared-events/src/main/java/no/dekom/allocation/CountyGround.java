package no.dekom.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.Ground;
import no.dekom.events.allocation.Ground.Counted;
import no.dekom.events.allocation.Ground.Member;
import no.dekom.events.allocation.Ground.Partner;
import no.dekom.events.organisations.OrganisationKind;

/**
 * Setter sammen grunnlaget for en fordeling av det som er registrert i fylket: who has whom under them and as first partner,
 * and what was counted. Both sides bring the same rows, and so work out the same sums.
 */
public final class CountyGround {

    private final Map<OrganisationId, Member> organisations;
    private final Map<OrganisationId, List<Member>> below;
    private final Map<OrganisationId, Counted> counts;
    private final Map<OrganisationId, List<OrganisationId>> partners;

    private CountyGround(Ground ground) {
        organisations = ground.organisations().stream().collect(Collectors.toMap(Member::id, it -> it));
        below = ground.organisations().stream()
                .filter(it -> it.parent() != null)
                .collect(Collectors.groupingBy(Member::parent));
        counts = newest(ground.counts(), ground.countedOn());
        partners = ground.partners().stream()
                .collect(Collectors.groupingBy(
                        Partner::of, Collectors.mapping(Partner::university, Collectors.toList())));
    }

    /**
     * The basis of a county.
     *
     * @param county its governor, whom its networks and the owners outside them lie under
     */
    public static AllocationBasis of(OrganisationId county, Ground ground) {
        return new CountyGround(ground).of(county, ground.frame());
    }

    private static Map<OrganisationId, Counted> newest(List<Counted> all, LocalDate countedOn) {
        var newest = new HashMap<OrganisationId, Counted>();
        all.stream()
                .filter(count -> !count.countedOn().isAfter(countedOn))
                .forEach(count -> newest.merge(
                        count.of(), count, (one, two) -> one.countedOn().isBefore(two.countedOn()) ? two : one));
        return newest;
    }

    private AllocationBasis of(OrganisationId county, Nok frame) {
        var directly = below.getOrDefault(county, List.of());
        var networks = parties(directly, OrganisationKind.NETWORK);
        var owners = Stream.concat(
                        directly.stream(),
                        directly.stream()
                                .filter(it -> it.kind() == OrganisationKind.NETWORK)
                                .flatMap(it -> below.getOrDefault(it.id(), List.of()).stream()))
                .filter(it -> it.kind() == OrganisationKind.SCHOOL_OWNER)
                .toList();
        var partnerships = Stream.concat(networks.stream(), owners.stream().map(this::party))
                .filter(party -> !party.partners().isEmpty())
                .toList();
        var universities = partnerships.stream()
                .flatMap(party -> party.partners().stream())
                .distinct()
                .toList();
        var others = new ArrayList<Party>();
        owners.forEach(owner -> others.add(party(owner)));
        organisations.values().stream()
                .filter(it -> it.kind() == OrganisationKind.UNIVERSITY)
                .sorted(Comparator.comparing(Member::number))
                .forEach(it -> others.add(party(it)));
        return new AllocationBasis(frame, universities, networks, partnerships, others);
    }

    private List<Party> parties(List<Member> some, OrganisationKind kind) {
        return some.stream()
                .filter(it -> it.kind() == kind)
                .sorted(Comparator.comparing(Member::number))
                .map(this::party)
                .toList();
    }

    private Party party(Member it) {
        var universities = partners.getOrDefault(it.id(), List.of()).stream()
                .map(organisations::get)
                .filter(Objects::nonNull)
                .map(this::party)
                .toList();
        var members = parties(below.getOrDefault(it.id(), List.of()), OrganisationKind.SCHOOL_OWNER);
        return new Party(it.id(), it.number(), key(it, false), key(it, true), universities, members);
    }

    /** What was counted for it, or for all under it together. */
    private Key key(Member it, boolean leadersToo) {
        var own = counts.get(it.id());
        if (own != null) {
            var tenths = own.teacherTenths() + (leadersToo ? own.leaderTenths() : 0);
            return new Key(BigDecimal.valueOf(tenths, 1), own.countedOn(), own.source());
        }
        return below.getOrDefault(it.id(), List.of()).stream()
                .sorted(Comparator.comparing(Member::number))
                .map(one -> key(one, leadersToo))
                .reduce(CountyGround::together)
                .orElse(Key.NONE);
    }

    private static Key together(Key one, Key two) {
        var on = Stream.of(one.countedOn(), two.countedOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var source = Optional.ofNullable(one.source())
                .filter(it -> two.source() == null || List.of(it.split(", ")).contains(two.source()))
                .orElseGet(() -> Stream.of(one.source(), two.source())
                        .filter(Objects::nonNull)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(null));
        return new Key(one.value().add(two.value()), on, source);
    }
}
