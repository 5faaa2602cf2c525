package no.dekom.query.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.dekom.allocation.AllocationBasis;
import no.dekom.allocation.Party;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;

/**
 * Setter sammen grunnlaget for et fylke. An owner has its own count, or those of its schools added up; a network has those of
 * its owners; a university those of the partnerships it is first partner in. An owner that has a first partner of its own is a
 * partnership by itself, and then no part of its network's partnership.
 */
final class CountyBasis {

    record Placed(String id, String number, OrganisationKind kind, String name, String parent) {}

    private final Map<String, Placed> all = new LinkedHashMap<>();
    private final Map<String, List<Placed>> below = new LinkedHashMap<>();
    private final Map<String, Count> counts;
    private final Map<String, List<String>> partners;
    private final String county;

    CountyBasis(String county, List<Placed> placed, Map<String, Count> counts, Map<String, List<String>> partners) {
        this.county = county;
        this.counts = counts;
        this.partners = partners;
        for (var one : placed) {
            all.put(one.id(), one);
            if (one.parent() != null) {
                below.computeIfAbsent(one.parent(), parent -> new ArrayList<>()).add(one);
            }
        }
    }

    OrganisationKind kind(OrganisationId organisation) {
        var placed = all.get(organisation.value());
        return placed == null ? null : placed.kind();
    }

    /** What it is called now; its id when it is closed or unknown. */
    String name(OrganisationId organisation) {
        var placed = all.get(organisation.value());
        return placed == null ? organisation.value() : placed.name();
    }

    AllocationBasis with(Nok frame) {
        var networks = under(county, OrganisationKind.NETWORK);
        var owners = networks.stream()
                .flatMap(network -> under(network.id(), OrganisationKind.SCHOOL_OWNER).stream())
                .toList();
        var partnerships = Stream.concat(networks.stream(), owners.stream())
                .filter(this::hasPartner)
                .toList();
        var universities = all.values().stream()
                .filter(one -> one.kind() == OrganisationKind.UNIVERSITY)
                .toList();
        var first = universities.stream()
                .filter(one -> partnerships.stream()
                        .anyMatch(party -> partners.get(party.id()).contains(one.id())))
                .toList();
        return new AllocationBasis(
                frame,
                first.stream().map(one -> university(one, partnerships)).toList(),
                networks.stream().map(this::network).toList(),
                partnerships.stream().map(this::partnership).toList(),
                Stream.concat(
                                owners.stream().map(this::owner),
                                universities.stream()
                                        .filter(one -> !first.contains(one))
                                        .map(one -> party(one, Count.NONE, List.of())))
                        .toList());
    }

    private List<Placed> under(String parent, OrganisationKind kind) {
        return below.getOrDefault(parent, List.of()).stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    private boolean hasPartner(Placed one) {
        return !partners.getOrDefault(one.id(), List.of()).isEmpty();
    }

    private Count count(Placed owner) {
        var own = counts.get(owner.id());
        return own != null
                ? own
                : Count.sum(under(owner.id(), OrganisationKind.SCHOOL).stream()
                        .map(school -> counts.getOrDefault(school.id(), Count.NONE))
                        .toList());
    }

    private Party owner(Placed one) {
        return party(one, count(one), List.of());
    }

    private Party network(Placed one) {
        return of(one, under(one.id(), OrganisationKind.SCHOOL_OWNER));
    }

    private Party partnership(Placed one) {
        return of(one, inPartnership(one));
    }

    private List<Placed> inPartnership(Placed one) {
        return one.kind() == OrganisationKind.SCHOOL_OWNER
                ? List.of(one)
                : under(one.id(), OrganisationKind.SCHOOL_OWNER).stream()
                        .filter(owner -> !hasPartner(owner))
                        .toList();
    }

    private Party of(Placed one, List<Placed> owners) {
        return party(
                one,
                Count.sum(owners.stream().map(this::count).toList()),
                owners.stream().map(this::owner).toList());
    }

    private Party university(Placed one, List<Placed> partnerships) {
        var served = partnerships.stream()
                .filter(party -> partners.get(party.id()).contains(one.id()))
                .flatMap(party -> inPartnership(party).stream())
                .map(this::count)
                .toList();
        return party(one, Count.sum(served), List.of());
    }

    private Party party(Placed one, Count count, List<Party> members) {
        var universities = partners.getOrDefault(one.id(), List.of()).stream()
                .map(all::get)
                .filter(university -> university != null)
                .map(university -> party(university, Count.NONE, List.of()))
                .toList();
        return new Party(
                new OrganisationId(one.id()),
                one.number(),
                count.teachers(),
                count.teachersAndLeaders(),
                universities,
                members);
    }
}
