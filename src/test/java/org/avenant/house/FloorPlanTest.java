package org.avenant.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floor plan of the house: imports point down the page, never up. */
@AnalyzeClasses(packages = "org.avenant", importOptions = DoNotIncludeTests.class)
class FloorPlanTest {

    /** Each room, and the rooms that may look into it. */
    @ArchTest
    static final ArchRule imports_point_down = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli").definedBy("org.avenant.cli..")
            .layer("issue").definedBy("org.avenant.issue..")
            .layer("ladder").definedBy("org.avenant.ladder..")
            .layer("explain").definedBy("org.avenant.explain..")
            .layer("whatif").definedBy("org.avenant.whatif..")
            .layer("evaluate").definedBy("org.avenant.evaluate..")
            .layer("check").definedBy("org.avenant.check..")
            .layer("report").definedBy("org.avenant.report..")
            .layer("wording").definedBy("org.avenant.wording..")
            .layer("rules").definedBy("org.avenant.rules..")
            .layer("files").definedBy("org.avenant.files..")
            .layer("verify").definedBy("org.avenant.verify..")
            .layer("statement").definedBy("org.avenant.statement..")
            .layer("facts").definedBy("org.avenant.facts..")
            .layer("contract").definedBy("org.avenant.contract..")
            .layer("amount").definedBy("org.avenant.amount..")
            .layer("problem").definedBy("org.avenant.problem..")
            .layer("language").definedBy("org.avenant.language..")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer()
            .whereLayer("check").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("report").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("issue").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("ladder").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("whatif").mayOnlyBeAccessedByLayers("cli", "report")
            .whereLayer("explain").mayOnlyBeAccessedByLayers("cli", "report")
            .whereLayer("evaluate").mayOnlyBeAccessedByLayers("cli", "check", "ladder", "issue", "explain")
            .whereLayer("wording").mayOnlyBeAccessedByLayers("check")
            .whereLayer("rules").mayOnlyBeAccessedByLayers("cli", "ladder", "explain", "evaluate", "check", "wording", "report")
            .whereLayer("files").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("verify").mayOnlyBeAccessedByLayers("cli", "report", "files")
            .whereLayer("statement").mayOnlyBeAccessedByLayers("cli", "ladder", "issue", "explain", "evaluate", "check", "wording", "report", "whatif", "rules", "files")
            .whereLayer("facts").mayOnlyBeAccessedByLayers("cli", "ladder", "issue", "explain", "evaluate", "check", "wording", "report", "whatif", "rules", "files", "statement")
            .whereLayer("contract")
            .mayOnlyBeAccessedByLayers("cli", "ladder", "issue", "explain", "evaluate", "check", "wording", "report", "whatif", "rules", "files", "statement", "facts")
            .whereLayer("amount")
            .mayOnlyBeAccessedByLayers("cli", "ladder", "issue", "explain", "evaluate", "check", "wording", "report", "whatif", "rules", "files", "statement", "facts", "contract")
            .whereLayer("problem")
            .mayOnlyBeAccessedByLayers("cli", "ladder", "issue", "explain", "evaluate", "check", "wording", "report", "whatif", "rules", "files", "statement", "facts", "contract");

    @ArchTest
    static final ArchRule only_rules_knows_drools = noClasses()
            .that().resideOutsideOfPackage("org.avenant.rules..")
            .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..", "org.mvel..");

    @ArchTest
    static final ArchRule only_files_parses_data = noClasses()
            .that().resideOutsideOfPackage("org.avenant.files..")
            .should().dependOnClassesThat().resideInAnyPackage("org.snakeyaml..", "de.siegmar.fastcsv.reader..");

    @ArchTest
    static final ArchRule only_verify_reads_statements = noClasses()
            .that().resideOutsideOfPackage("org.avenant.verify..")
            .should().dependOnClassesThat().haveFullyQualifiedName("tools.jackson.core.JsonParser");

    @ArchTest
    static final ArchRule only_files_reads_and_writes_files = noClasses()
            .that().resideOutsideOfPackage("org.avenant.files..")
            .should().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files");

    @ArchTest
    static final ArchRule only_cli_knows_how_calls_are_read = noClasses()
            .that().resideOutsideOfPackage("org.avenant.cli..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.commons.cli..");

    /** Whoever doubts a statement needs to trust this room alone. */
    @ArchTest
    static final ArchRule verify_rests_on_nothing_but_the_JDK_and_a_reader_of_JSON = classes()
            .that().resideInAPackage("org.avenant.verify..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "tools.jackson.core..", "org.avenant.verify..");

    @ArchTest
    static final ArchRule nothing_is_a_floating_point_number = noClasses()
            .should().dependOnClassesThat().haveFullyQualifiedName("java.lang.Double")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.lang.Float");
}
