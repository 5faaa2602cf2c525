package no.dekom.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.Ground;
import no.dekom.events.allocation.Ground.Counted;
import no.dekom.events.allocation.Ground.Member;
import no.dekom.events.allocation.Ground.Partner;
import no.dekom.events.organisations.OrganisationKind;

/**
 * Setter sammen grunnlaget for en fordeling av det som er registrert i fylket. Both sides bring the same rows, and so work out
 * the same sums. An owner has its own count, or those of its schools added up; a network has those of its owners; a university
 * those of the partnerships it is first partner in. An owner that has a first partner of its own is a partnership by itself,
 * and then no part of its network's partnership.
 */
public final class CountyGround {

    private final OrganisationId county;
    private final Ground ground;
    private final List<Member> members;
    private final Map<OrganisationId, List<Member>> below;
    private final Map<OrganisationId, Counted> counts;
    private final Map<OrganisationId, List<OrganisationId>> partners;

    private CountyGround(OrganisationId county, Ground ground) {
        this.county = county;
        this.ground = ground;
        members = ground.organisations().stream()
                .sorted(Comparator.comparing(Member::number))
                .toList();
        below = members.stream().filter(it -> it.parent() != null).collect(Collectors.groupingBy(Member::parent));
        counts = newest(ground);
        partners = ground.partners().stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        Partner::of, Collectors.mapping(Partner::university, Collectors.toList())));
    }

    /**
     * The basis of a county.
     *
     * @param county its governor, whom its networks lie under
     */
    public static AllocationBasis of(OrganisationId county, Ground ground) {
        return new CountyGround(county, ground).basis();
    }

    private static Map<OrganisationId, Counted> newest(Ground ground) {
        var newest = new HashMap<OrganisationId, Counted>();
        ground.counts().stream()
                .filter(count -> !count.countedOn().isAfter(ground.countedOn()))
                .forEach(count -> newest.merge(
                        count.of(), count, (one, two) -> one.countedOn().isAfter(two.countedOn()) ? one : two));
        return newest;
    }

    private AllocationBasis basis() {
        var networks = under(county, OrganisationKind.NETWORK);
        var owners = networks.stream()
                .flatMap(network -> under(network.id(), OrganisationKind.SCHOOL_OWNER).stream())
                .toList();
        var partnerships = Stream.concat(networks.stream(), owners.stream())
                .filter(this::hasPartner)
                .toList();
        var universities = members.stream()
                .filter(one -> one.kind() == OrganisationKind.UNIVERSITY)
                .toList();
        var first = universities.stream()
                .filter(one -> partnerships.stream()
                        .anyMatch(party -> partners.get(party.id()).contains(one.id())))
                .toList();
        return new AllocationBasis(
                ground.frame(),
                first.stream().map(one -> university(one, partnerships)).toList(),
                networks.stream()
                        .map(one -> of(one, under(one.id(), OrganisationKind.SCHOOL_OWNER)))
                        .toList(),
                partnerships.stream().map(one -> of(one, inPartnership(one))).toList(),
                Stream.concat(
                                owners.stream().map(this::owner),
                                universities.stream()
                                        .filter(one -> !first.contains(one))
                                        .map(one -> party(one, List.of(), List.of())))
                        .toList());
    }

    private List<Member> under(OrganisationId parent, OrganisationKind kind) {
        return below.getOrDefault(parent, List.of()).stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    private boolean hasPartner(Member one) {
        return partners.containsKey(one.id());
    }

    private List<Member> inPartnership(Member one) {
        return one.kind() == OrganisationKind.SCHOOL_OWNER
                ? List.of(one)
                : under(one.id(), OrganisationKind.SCHOOL_OWNER).stream()
                        .filter(owner -> !hasPartner(owner))
                        .toList();
    }

    private Party owner(Member one) {
        return party(one, counted(one), List.of());
    }

    private Party of(Member one, List<Member> owners) {
        return party(
                one,
                owners.stream().flatMap(owner -> counted(owner).stream()).toList(),
                owners.stream().map(this::owner).toList());
    }

    private Party university(Member one, List<Member> partnerships) {
        var served = partnerships.stream()
                .filter(party -> partners.get(party.id()).contains(one.id()))
                .flatMap(party -> inPartnership(party).stream())
                .flatMap(owner -> counted(owner).stream())
                .toList();
        return party(one, served, List.of());
    }

    /** The counts that an owner's key is made of. */
    private List<Counted> counted(Member owner) {
        var own = counts.get(owner.id());
        return own != null
                ? List.of(own)
                : under(owner.id(), OrganisationKind.SCHOOL).stream()
                        .map(school -> counts.get(school.id()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private Party party(Member one, List<Counted> counted, List<Party> owners) {
        var universities = members.stream()
                .filter(it -> partners.getOrDefault(one.id(), List.of()).contains(it.id()))
                .map(it -> party(it, List.of(), List.of()))
                .toList();
        return new Party(one.id(), one.number(), key(counted, false), key(counted, true), universities, owners);
    }

    private static Key key(Collection<Counted> counted, boolean leadersToo) {
        if (counted.isEmpty()) {
            return Key.NONE;
        }
        var tenths = counted.stream()
                .mapToLong(it -> it.teacherTenths() + (leadersToo ? it.leaderTenths() : 0))
                .sum();
        var sources = counted.stream().map(Counted::source).collect(Collectors.toCollection(TreeSet::new));
        var newest = counted.stream()
                .map(Counted::countedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Key(BigDecimal.valueOf(tenths, 1), newest, String.join(", ", sources));
    }
}
