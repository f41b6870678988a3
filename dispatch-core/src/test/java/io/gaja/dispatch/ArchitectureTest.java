package io.gaja.dispatch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

/** The map of the core: who may use whom, and what a pure package never touches. */
@AnalyzeClasses(packages = "io.gaja.dispatch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String CORE = "io.gaja.dispatch.";
  private static final String[] PURE = {
    CORE + "id", CORE + "place", CORE + "fare", CORE + "driver", CORE + "call", CORE + "line.."
  };

  @ArchTest
  static final ArchRule THE_MAP =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("id")
          .definedBy(CORE + "id")
          .layer("place")
          .definedBy(CORE + "place")
          .layer("maps")
          .definedBy(CORE + "place.*..")
          .layer("fare")
          .definedBy(CORE + "fare")
          .layer("driver")
          .definedBy(CORE + "driver")
          .layer("call")
          .definedBy(CORE + "call")
          .layer("line")
          .definedBy(CORE + "line..")
          .layer("matching")
          .definedBy(CORE + "matching")
          .layer("store")
          .definedBy(CORE + "store")
          .layer("mongod")
          .definedBy(CORE + "store.local")
          .whereLayer("id")
          .mayNotAccessAnyLayer()
          .whereLayer("place")
          .mayNotAccessAnyLayer()
          .whereLayer("maps")
          .mayOnlyAccessLayers("place")
          .whereLayer("fare")
          .mayOnlyAccessLayers("place")
          .whereLayer("driver")
          .mayOnlyAccessLayers("id", "place")
          .whereLayer("call")
          .mayOnlyAccessLayers("id", "place", "fare", "driver")
          .whereLayer("line")
          .mayOnlyAccessLayers("id", "place", "fare", "call")
          .whereLayer("store")
          .mayOnlyAccessLayers("id", "place", "fare", "driver", "call")
          .whereLayer("matching")
          .mayOnlyAccessLayers("id", "place", "driver", "call", "line", "store")
          .whereLayer("mongod")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(CORE + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PURE_PACKAGES_KNOW_NO_FRAMEWORK =
      noClasses()
          .that(resideInAnyPackage(PURE))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "com.mongodb..", "org.bson..", "org.slf4j..");

  @ArchTest
  static final ArchRule TIME_IS_AN_ARGUMENT =
      noClasses()
          .that(not(resideInAnyPackage(CORE + "store.local..")))
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                      assignableTo(Clock.class))));
}
