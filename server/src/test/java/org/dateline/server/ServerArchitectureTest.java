package org.dateline.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.dateline.server", importOptions = DoNotIncludeTests.class)
final class ServerArchitectureTest {

  @ArchTest
  static final ArchRule PAGES_AND_PROTOCOLS_REST_ON_LINKED_DATA =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("linked")
          .definedBy("..server.linked..")
          .layer("protocol")
          .definedBy("..server.protocol..")
          .layer("page")
          .definedBy("..server.page..")
          .layer("intake")
          .definedBy("..server.intake..")
          .whereLayer("intake")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("protocol")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("page")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("linked")
          .mayOnlyBeAccessedByLayers("protocol", "page", "intake");

  @ArchTest
  static final ArchRule ONLY_PROTOCOLS_AND_ASSEMBLY_KNOW_FUSEKI =
      noClasses()
          .that()
          .resideInAnyPackage("..server.linked..", "..server.page..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..");
}
