package io.gaja.dispatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import io.gaja.dispatch.id.Ids;
import io.gaja.dispatch.store.Transactions;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The map of the core: who may use whom, and what a pure package never touches. */
@AnalyzeClasses(packages = "io.gaja.dispatch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String CORE = "io.gaja.dispatch.";

  /** Each package, and all that it may use. */
  private static final String MAP =
      """
      id
      place
      place.google  place
      place.local   place
      car
      fare          place
      driver        id place car
      call          id place car fare driver
      line          id place car fare driver call
      line.taxi     id place car fare driver call line
      line.designated id place car fare driver call line
      line.valet    id place car fare driver call line
      line.parking  id place car fare driver line
      store         id place car fare driver call line.parking
      store.local
      matching      id place car driver call line line.parking store
      """;

  private static final String[] PURE = {
    CORE + "id",
    CORE + "place",
    CORE + "car",
    CORE + "fare",
    CORE + "driver",
    CORE + "call",
    CORE + "line.."
  };

  @ArchTest static final ArchRule EVERY_PACKAGE_USES_WHAT_THE_MAP_ALLOWS = map();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(CORE + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PURE_PACKAGES_KNOW_NO_FRAMEWORK =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "com.mongodb..",
              "org.bson..",
              "org.slf4j..",
              "com.google.maps..");

  @ArchTest
  static final ArchRule ONLY_THE_MAPS_KNOW_GOOGLE =
      noClasses()
          .that()
          .resideOutsideOfPackage(CORE + "place.google..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.google.maps..");

  @ArchTest
  static final ArchRule ONLY_THE_STORE_KNOWS_MONGODB =
      noClasses()
          .that()
          .resideOutsideOfPackage(CORE + "store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data..");

  /** Only the one that fetches and starts a mongod lives in real time. */
  @ArchTest
  static final ArchRule TIME_IS_AN_ARGUMENT =
      noClasses()
          .that()
          .resideOutsideOfPackage(CORE + "store.local..")
          .should()
          .callMethodWhere(readsAClock());

  /** Ids are made in one place, and a lost transaction pauses at random. */
  @ArchTest
  static final ArchRule CHANCE_IS_AN_ARGUMENT =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Ids.class.getName())
          .and()
          .doNotHaveFullyQualifiedName(Transactions.class.getName())
          .and()
          .resideOutsideOfPackage(CORE + "store.local..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(RandomGenerator.class, "getDefault");

  private static ArchRule map() {
    LayeredArchitecture map =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .ensureAllClassesAreContainedInArchitecture();
    List<String[]> rows = MAP.lines().map(row -> row.split(" +", 2)).toList();
    for (String[] row : rows) {
      map = map.layer(row[0]).definedBy(CORE + row[0]);
    }
    for (String[] row : rows) {
      LayeredArchitecture.LayerDependencySpecification layer = map.whereLayer(row[0]);
      map =
          row.length == 1
              ? layer.mayNotAccessAnyLayer()
              : layer.mayOnlyAccessLayers(row[1].split(" ", -1));
    }
    return map;
  }

  private static DescribedPredicate<JavaCall<?>> readsAClock() {
    Set<String> clocks =
        Set.of(
            "java.time.Instant.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.LocalDate.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.InstantSource.system",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime");
    return DescribedPredicate.describe(
        "read a clock",
        call ->
            clocks.contains(
                call.getTargetOwner().getFullName() + "." + call.getTarget().getName()));
  }
}
