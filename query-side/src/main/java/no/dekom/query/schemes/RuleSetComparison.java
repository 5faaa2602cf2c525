package no.dekom.query.schemes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** To regelsett ved siden av hverandre. */
final class RuleSetComparison {

    private RuleSetComparison() {}

    /** One value in both; null where one of them does not lay it down. */
    public record Pair(String label, String here, String there) {

        public boolean differs() {
            return !Objects.equals(here, there);
        }
    }

    public record PairGroup(String title, List<Pair> pairs) {}

    /** Group by group; what only the other has comes last in its group. */
    static List<PairGroup> of(List<RuleRows.Group> here, List<RuleRows.Group> there) {
        var groups = new ArrayList<PairGroup>();
        for (var at = 0; at < here.size(); at++) {
            groups.add(new PairGroup(
                    here.get(at).title(),
                    pairs(here.get(at).rows(), there.get(at).rows())));
        }
        return groups;
    }

    private static List<Pair> pairs(List<RuleRows.Row> here, List<RuleRows.Row> there) {
        var others = new LinkedHashMap<String, RuleRows.Row>();
        there.forEach(row -> others.put(row.key(), row));
        var pairs = new ArrayList<Pair>();
        for (var row : here) {
            var other = others.remove(row.key());
            pairs.add(new Pair(row.label(), row.value(), other == null ? null : other.value()));
        }
        others.values().forEach(other -> pairs.add(new Pair(other.label(), null, other.value())));
        return pairs;
    }

    static long differences(List<PairGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.pairs().stream())
                .filter(Pair::differs)
                .count();
    }
}
