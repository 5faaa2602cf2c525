package no.dekom.deploy;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.dekom.query.projections.Projection;

/** The walls of the house. */
@AnalyzeClasses(packages = "no.dekom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_COMMAND_SIDE_DOES_NOT_KNOW_THE_QUERY_SIDE = noClasses()
            .that()
            .resideInAPackage("no.dekom.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.dekom.query..", "no.dekom.deploy..");

    @ArchTest
    static final ArchRule THE_QUERY_SIDE_DOES_NOT_KNOW_THE_COMMAND_SIDE = noClasses()
            .that()
            .resideInAPackage("no.dekom.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.dekom.command..", "no.dekom.deploy..");

    @ArchTest
    static final ArchRule SHARED_EVENTS_KNOW_NEITHER_SIDE = noClasses()
            .that()
            .resideInAnyPackage(
                    "no.dekom.events..",
                    "no.dekom.eventlog..",
                    "no.dekom.allocation..",
                    "no.dekom.calendar..",
                    "no.dekom.audit..",
                    "no.dekom.surveys..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.dekom.command..", "no.dekom.query..", "no.dekom.deploy..");

    /** Edge, directory, rule sets and imports are what all slices stand on. */
    @ArchTest
    static final ArchRule A_CAPABILITY_REACHES_ANOTHER_ONLY_THROUGH_ITS_EVENTS_WHEN_COMMANDED = slices().matching(
                    "no.dekom.command.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage(
                            "no.dekom.command.edge..",
                            "no.dekom.command.directory..",
                            "no.dekom.command.rulesets..",
                            "no.dekom.command.imports.."));

    /** Frame and projections are what all pages stand on; organisations and the history are read by all cases. */
    @ArchTest
    static final ArchRule A_CAPABILITY_REACHES_ANOTHER_ONLY_THROUGH_ITS_EVENTS_WHEN_READ = slices().matching(
                    "no.dekom.query.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage(
                            "no.dekom.query.frame..",
                            "no.dekom.query.projections..",
                            "no.dekom.query.organisations..",
                            "no.dekom.query.audit.."));

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that(resideInAPackage("no.dekom.."))
            .and()
            .areNotAssignableTo(Clock.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule A_PROJECTION_TAKES_TIME_FROM_THE_EVENT = noClasses()
            .that()
            .implement(Projection.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class);

    @ArchTest
    static final ArchRule NO_JPA_ANYWHERE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate.orm..");
}
