package no.dekom.query.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.dekom.allocation.Kept;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendedSum;
import no.dekom.query.frame.Names;
import org.springframework.stereotype.Component;

/** Linjene i en vedtatt innstilling, nivå for nivå. As they were adopted: nothing is worked out anew, names are those of then. */
@Component
class LockedTables {

    private final Names names;

    LockedTables(Names names) {
        this.names = names;
    }

    /** Det en mottaker fikk i et trinn, or is left with. */
    public record Row(String id, String name, Nok sum) {}

    /** @param inside who split what they got, or null for the frame; {@code of} is what they got, in kroner */
    public record Group(String inside, long of, long sum, List<Row> rows) {}

    /** @param ofFrame whether the step divides the frame, and not what others got */
    public record Level(String code, String name, boolean ofFrame, long sum, List<Group> groups) {}

    /** The steps in their order; the sums of those of the frame, and what is left, are the frame. */
    List<Level> levels(RecommendationAdopted adopted, Instant at) {
        return adopted.content().steps().stream()
                .map(step -> level(step, adopted, at))
                .filter(level -> !level.groups().isEmpty())
                .toList();
    }

    private Level level(AllocationStep step, RecommendationAdopted adopted, Instant at) {
        var by = new LinkedHashMap<OrganisationId, List<RecommendedSum>>();
        adopted.lines().stream()
                .filter(line -> line.step().equals(step.code()))
                .forEach(line -> by.computeIfAbsent(line.within(), within -> new ArrayList<>())
                        .add(line));
        var groups = new ArrayList<Group>();
        by.forEach((within, lines) -> groups.add(new Group(
                within == null ? null : names.organisation(within, at),
                within == null
                        ? adopted.ground().frame().kroner()
                        : got(adopted, within, step.from()).kroner(),
                Nok.sum(lines.stream().map(RecommendedSum::sum).toList()).kroner(),
                lines.stream().map(line -> row(line, at)).toList())));
        return new Level(
                step.code(),
                step.name(),
                step.from() == null,
                groups.stream().mapToLong(Group::sum).sum(),
                groups);
    }

    private Row row(RecommendedSum line, Instant at) {
        return new Row(line.recipient().value(), names.organisation(line.recipient(), at), line.sum());
    }

    private static Nok got(RecommendationAdopted adopted, OrganisationId one, String step) {
        return Nok.sum(adopted.lines().stream()
                .filter(line -> line.recipient().equals(one) && line.step().equals(step))
                .map(RecommendedSum::sum)
                .toList());
    }

    /** What each is left with when others have got of theirs; with what is left over, they are the frame. */
    List<Row> kept(RecommendationAdopted adopted, Instant at) {
        return Kept.of(adopted).entrySet().stream()
                .filter(one -> one.getValue().kroner() > 0)
                .map(one -> new Row(one.getKey().value(), names.organisation(one.getKey(), at), one.getValue()))
                .toList();
    }

    static Nok kept(RecommendationAdopted adopted, OrganisationId one) {
        return Kept.of(adopted).get(one);
    }
}
