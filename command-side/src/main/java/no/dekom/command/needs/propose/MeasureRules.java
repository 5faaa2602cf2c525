package no.dekom.command.needs.propose;

import java.util.Objects;
import java.util.stream.Stream;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.needs.ReportedNeeds;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.CostLine;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.organisations.OrganisationKind;

/** What holds for the content of every measure, also while it is being written. */
final class MeasureRules {

    private MeasureRules() {}

    /** The schools of a measure belong to whoever has it. */
    record SchoolsOfTheMeasureBelong(MeasureContent content, OrganisationId under, Directory directory)
            implements Rule {

        @Override
        public boolean holds() {
            return content.schools().stream()
                    .allMatch(school -> directory.kindOf(school).orElse(null) == OrganisationKind.SCHOOL
                            && directory.isWithin(school, under));
        }

        @Override
        public String field() {
            return "schools";
        }
    }

    /** A development partner is a university or university college. */
    record PartnersAreUniversities(MeasureContent content, Directory directory) implements Rule {

        @Override
        public boolean holds() {
            return Stream.of(content.up1(), content.up2())
                    .filter(Objects::nonNull)
                    .allMatch(it -> directory.kindOf(it).orElse(null) == OrganisationKind.UNIVERSITY);
        }

        @Override
        public String field() {
            return "up1";
        }
    }

    /** Own share and the university's part are of what the line costs. */
    record PartsFitTheCost(MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return first() < 0;
        }

        private int first() {
            return Rule.first(content.budget(), PartsFitTheCost::tooMuch);
        }

        private static boolean tooMuch(CostLine line) {
            return line.ownShare().plus(line.universityPart()).exceeds(line.amount());
        }

        @Override
        public String field() {
            return "budget[" + first() + "].amount";
        }
    }

    /** A measure rests on needs of its own network. */
    record NeedsComeFromTheNetwork(
            MeasureContent content, OrganisationId network, Directory directory, ReportedNeeds needs) implements Rule {

        @Override
        public boolean holds() {
            return content.needs().stream()
                    .allMatch(report -> needs.organisationOf(report)
                            .filter(it -> directory.isWithin(it, network))
                            .isPresent());
        }

        @Override
        public String field() {
            return "needs";
        }
    }

    static void check(
            MeasureContent content,
            OrganisationId network,
            OrganisationId owner,
            Directory directory,
            ReportedNeeds needs) {
        Rule.require(
                new SchoolsOfTheMeasureBelong(content, owner == null ? network : owner, directory),
                new PartnersAreUniversities(content, directory),
                new NeedsComeFromTheNetwork(content, network, directory, needs),
                new PartsFitTheCost(content));
    }
}
