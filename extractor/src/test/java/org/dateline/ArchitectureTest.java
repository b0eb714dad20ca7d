package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.dateline", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule DATA_FLOWS_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("read")
          .definedBy("..read..")
          .layer("annotate")
          .definedBy("..annotate..")
          .layer("resolve")
          .definedBy("..resolve..")
          .layer("consolidate")
          .definedBy("..consolidate..")
          .layer("graph")
          .definedBy("..graph..")
          .layer("corpus")
          .definedBy("..corpus..")
          .layer("load")
          .definedBy("..load..")
          .layer("export")
          .definedBy("..export..")
          .layer("pipeline")
          .definedBy("..pipeline..")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("annotate", "resolve", "graph", "corpus", "pipeline")
          .whereLayer("annotate")
          .mayOnlyBeAccessedByLayers("resolve", "consolidate", "graph", "corpus", "pipeline")
          .whereLayer("resolve")
          .mayOnlyBeAccessedByLayers("consolidate", "graph", "corpus", "pipeline")
          .whereLayer("consolidate")
          .mayOnlyBeAccessedByLayers("graph", "pipeline")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("load", "export", "pipeline")
          .whereLayer("export")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("load")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule ONLY_ANNOTATE_KNOWS_THE_LANGUAGE_LIBRARIES =
      noClasses()
          .that()
          .resideOutsideOfPackages("..annotate..", "..read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("opennlp..", "ai.onnxruntime..", "ai.djl..");

  @ArchTest
  static final ArchRule NO_RDF_BEFORE_THE_GRAPH_ROOM =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..text..",
              "..read..",
              "..annotate..",
              "..resolve..",
              "..consolidate..",
              "..corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule EVERY_TOP_LEVEL_CLASS_IS_CLOSED =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .haveModifier(JavaModifier.FINAL);
}
