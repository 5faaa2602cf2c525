package no.dekom.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "no.dekom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EVENTS_KNOW_NO_FRAMEWORK = classes()
            .that()
            .resideInAPackage("no.dekom.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "no.dekom.events..");

    /** What an auditor runs with neither side there. */
    @ArchTest
    static final ArchRule THE_ARITHMETIC_KNOWS_ONLY_WHAT_IT_IS_GIVEN = classes()
            .that()
            .resideInAnyPackage("no.dekom.allocation..", "no.dekom.surveys..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "no.dekom.events..", "no.dekom.allocation..", "no.dekom.surveys..");
}
