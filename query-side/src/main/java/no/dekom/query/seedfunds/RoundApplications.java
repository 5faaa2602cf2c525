package no.dekom.query.seedfunds;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Sorting;
import no.dekom.query.frame.Status;
import org.springframework.stereotype.Component;

/** Søknadene i en runde som en tabell, as far as the reader may see them. */
@Component
class RoundApplications {

    private final RoundDesk desk;
    private final SeedFunds seedFunds;
    private final SeedFundAccess access;

    RoundApplications(RoundDesk desk, SeedFunds seedFunds, SeedFundAccess access) {
        this.desk = desk;
        this.seedFunds = seedFunds;
        this.access = access;
    }

    /**
     * En rad.
     *
     * @param proposed null when it is not proposed, or not for this reader
     * @param awarded null until it is decided
     */
    record Row(
            String id,
            int number,
            String title,
            String schools,
            long applied,
            Long proposed,
            Long awarded,
            Status status) {}

    /** Tabellen; what is withdrawn counts in no total. */
    record Table(List<Row> rows, boolean hasProposals, boolean hasAwards) {

        public long applied() {
            return standing().mapToLong(Row::applied).sum();
        }

        public long proposed() {
            return standing()
                    .map(Row::proposed)
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
        }

        public long awarded() {
            return standing()
                    .map(Row::awarded)
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
        }

        private Stream<Row> standing() {
            return rows.stream().filter(row -> row.status() != Status.WITHDRAWN);
        }
    }

    Table table(ActingAs actor, RoundView round, Sorting sorting) {
        var rows = access.visible(actor, seedFunds.applicationsOf(round.id())).stream()
                .map(application -> row(actor, application, round))
                .sorted(order(sorting))
                .toList();
        return new Table(
                rows,
                rows.stream().anyMatch(row -> row.proposed() != null),
                rows.stream().anyMatch(row -> row.awarded() != null));
    }

    /** The applications that the reader may see and that are not withdrawn. */
    List<ApplicationView> standing(ActingAs actor, RoundView round) {
        return access.visible(actor, desk.standing(round));
    }

    /** What was awarded in the round, open to all in the network when it is decided. */
    List<Row> awards(ActingAs actor, RoundView round) {
        return round.decidedAt() == null
                ? List.of()
                : desk.standing(round).stream()
                        .filter(application -> application.state() == ApplicationView.State.AWARDED)
                        .map(application -> row(actor, application, round))
                        .toList();
    }

    private Row row(ActingAs actor, ApplicationView it, RoundView round) {
        return new Row(
                it.id(),
                it.number(),
                it.title(),
                it.schoolNames(),
                it.applied(),
                it.proposed() != null && access.maySeeAssessments(actor, it, round) ? it.proposed() : null,
                it.awarded(),
                status(it, round));
    }

    private Status status(ApplicationView application, RoundView round) {
        return switch (application.state()) {
            case WITHDRAWN -> Status.WITHDRAWN;
            case AWARDED -> Status.DECIDED;
            case REFUSED -> Status.REFUSED;
            case SENT ->
                switch (desk.stage(round)) {
                    case OPEN -> Status.SENT;
                    case PRESENTED -> Status.RECOMMENDED;
                    default -> Status.UNDER_ASSESSMENT;
                };
        };
    }

    private static Comparator<Row> order(Sorting sorting) {
        Comparator<Row> order = switch (sorting.column()) {
            case "tittel" -> Comparator.comparing(Row::title, String.CASE_INSENSITIVE_ORDER);
            case "skole" -> Comparator.comparing(Row::schools, String.CASE_INSENSITIVE_ORDER);
            case "sokt" -> Comparator.comparingLong(Row::applied);
            case "foreslatt" -> Comparator.comparing(Row::proposed, Comparator.nullsFirst(Comparator.naturalOrder()));
            case "tildelt" -> Comparator.comparing(Row::awarded, Comparator.nullsFirst(Comparator.naturalOrder()));
            case "status" -> Comparator.comparing(Row::status);
            default -> Comparator.comparingInt(Row::number);
        };
        return (sorting.descending() ? order.reversed() : order).thenComparingInt(Row::number);
    }
}
