package org.summitarchive;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/** Holds what {@code docs/} says of how the packages hang together. */
@AnalyzeClasses(
    packages = "org.summitarchive",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureIT {

  @ArchTest
  static final ArchRule dataFlowsOneWay =
      classes()
          .should(new ImportOnlyFromAbove())
          .because("a package imports only packages above it");

  @ArchTest
  static final ArchRule oneClassNamesEveryStage =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.summitarchive.build.SiteBuilder")
          .should(new NameAllPackages("source", "bind", "archive", "page", "render", "output"));

  @ArchTest
  static final ArchRule whatIsPrintedComesFromThePageAlone =
      noClasses()
          .that(areIn("view", "render", "export", "output"))
          .should()
          .dependOnClassesThat(areIn("yaml", "source", "bind"));

  @ArchTest
  static final ArchRule librariesStayInTheirRooms =
      CompositeArchRule.of(
          List.of(
              onlyIn("language", "com.ibm.icu.."),
              onlyIn("yaml", "org.yaml.snakeyaml.."),
              onlyIn("json", "com.fasterxml.jackson.."),
              onlyIn("export", "de.siegmar.fastcsv.."),
              onlyIn("markdown", "com.vladsch.flexmark.."),
              onlyIn("render", "gg.jte.."),
              onlyIn("authoring", "com.github.difflib.."),
              onlyIn("cli", "picocli.."),
              onlyIn("terminal", "me.tongfei.progressbar..", "org.jline.."),
              onlyIn("check", "org.jsoup..")));

  @ArchTest
  static final ArchRule filesAreTouchedInFewPackages =
      noClasses()
          .that(
              DescribedPredicate.not(
                  areIn(
                      "source",
                      "asset",
                      "cache",
                      "output",
                      "check",
                      "authoring",
                      "serve",
                      "terminal")))
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.nio\\.file\\.Files|java\\.nio\\.channels\\.FileChannel"
                  + "|java\\.io\\.(File.*|RandomAccessFile)");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses().that(DescribedPredicate.not(areIn("cli"))).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule nothingDependsOnTheMachine =
      noClasses()
          .should(new CallMachineDefaults())
          .because("the same content gives the same bytes in any locale, zone and charset");

  @ArchTest
  static final ArchRule nothingPublishedDependsOnTheTime =
      noClasses()
          .that(DescribedPredicate.not(areIn("authoring", "serve", "cli")))
          .should()
          .callCodeUnitWhere(new AsksForTheTime());

  @ArchTest
  static final ArchRule thereIsNoStaticState = fields().that().areStatic().should().beFinal();

  private static ArchRule onlyIn(String room, String... library) {
    return noClasses()
        .that(DescribedPredicate.not(areIn(room)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library));
  }

  private static DescribedPredicate<JavaClass> areIn(String... names) {
    String[] packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = "org.summitarchive." + names[i] + "..";
    }
    return resideInAnyPackage(packages);
  }
}
