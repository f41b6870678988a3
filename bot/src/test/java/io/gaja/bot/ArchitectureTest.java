package io.gaja.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The map of the bot: who may use whom, and what a pure package never touches. */
@AnalyzeClasses(packages = "io.gaja.bot", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BOT = "io.gaja.bot.";

  /** Each package, and all of the bot that it may use. */
  private static final String MAP =
      """
      text
      json
      channel
      channel.telegram  channel
      channel.webchat   channel
      person            channel text
      understanding
      letter            channel
      inbox             channel json
      conversation      channel text json person letter inbox understanding
      car               channel text person conversation
      card              channel text conversation car
      place             channel text person conversation understanding
      ride              channel text person letter conversation place understanding
      line              channel text conversation card ride understanding
      line.taxi         channel text person conversation ride line understanding
      line.designated   channel text person conversation car ride line understanding
      line.valet        channel text person letter conversation car card place ride line understanding
      line.parking      channel text person letter conversation car card place line notify understanding
      rider             channel text person letter conversation car card place line understanding
      driver            channel text person letter conversation card place line understanding
      operator          channel text conversation
      relay             channel text person conversation line understanding
      helpdesk          channel text person letter conversation card line understanding
      notify            channel text person letter conversation card driver line
      health            inbox
      demo              channel channel.webchat text person conversation
      setup             channel channel.telegram channel.webchat text person letter inbox conversation car card ride rider driver operator relay notify line line.taxi line.designated line.valet line.parking helpdesk health understanding
      """;

  /** What people say and see: without a framework, a database or a clock. */
  private static final String[] PURE = {
    "channel",
    "text",
    "car",
    "card",
    "place",
    "ride",
    "line",
    "line.taxi",
    "line.designated",
    "line.valet",
    "line.parking",
    "rider",
    "driver",
    "operator",
    "relay",
    "understanding"
  };

  /** Where something is kept beside: what of it is pure all the same. */
  private static final Map<String, Set<String>> PURE_IN =
      Map.of(
          "conversation",
          Set.of(
              "Errand",
              "Journey",
              "Talk",
              "Topic",
              "Topics",
              "Turn",
              "Deed",
              "Doer",
              "Refused",
              "Source",
              "HelpId",
              "Scene",
              "Step",
              "Tapped",
              "TalkLine",
              "GroupWords",
              "Verb"),
          "helpdesk",
          Set.of(
              "HelpTopic",
              "HelpStep",
              "AnswerTopic",
              "AnswerStep",
              "HelpRequest",
              "HelpState",
              "HelpFact",
              "HelpDecision",
              "HelpRefusal",
              "HelpRules",
              "HelpCard",
              "Ending",
              "TalkReading"));

  /** Where something is kept, and where the connection is made. */
  private static final String[] KEEPERS = {
    "person", "letter", "inbox", "conversation", "helpdesk", "channel.webchat", "setup", "health"
  };

  @ArchTest static final ArchRule EVERY_PACKAGE_USES_WHAT_THE_MAP_ALLOWS = map();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(BOT + "(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_TELEGRAMS_PACKAGE_KNOWS_TELEGRAM =
      noClasses()
          .that()
          .resideOutsideOfPackage(BOT + "channel.telegram..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.telegram..", "okhttp3..", "com.fasterxml.jackson.databind..");

  @ArchTest
  static final ArchRule PURE_PACKAGES_KNOW_NO_FRAMEWORK =
      noClasses()
          .that(arePure())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "com.mongodb..",
              "org.bson..",
              "org.slf4j..",
              "tools.jackson..",
              "java.net.http..",
              "java.util.concurrent.locks..");

  @ArchTest
  static final ArchRule PURE_PACKAGES_ARE_TOLD_THE_TIME =
      noClasses().that(arePure()).should().callMethodWhere(readsAClock());

  @ArchTest
  static final ArchRule MONGODB_IS_KNOWN_WHERE_SOMETHING_IS_KEPT =
      noClasses()
          .that()
          .resideOutsideOfPackages(packages(KEEPERS))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data..");

  /** The core stands by itself: what the bot takes of it goes in by its doors. */
  @ArchTest
  static final ArchRule ONLY_SETUP_CHOOSES_THE_PARTS_OF_THE_CORE =
      noClasses()
          .that()
          .resideOutsideOfPackages(packages("setup", "demo"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.gaja.dispatch.place.google..",
              "io.gaja.dispatch.place.local..",
              "io.gaja.dispatch.store.local..");

  /** So there is nobody who could ask a call which service it is of. */
  @ArchTest
  static final ArchRule A_LINE_IS_KNOWN_IN_ITS_FOLDER_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackages(packages("line.*..", "setup", "demo"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.gaja.dispatch.line.*..", BOT + "line.*..");

  private static ArchRule map() {
    LayeredArchitecture map =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitectureIgnoring("io.gaja.bot");
    List<String[]> rows = MAP.lines().map(row -> row.split(" +", 2)).toList();
    for (String[] row : rows) {
      map = map.layer(row[0]).definedBy(BOT + row[0]);
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

  private static String[] packages(String... names) {
    return Arrays.stream(names).map(name -> BOT + name).toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> arePure() {
    Set<String> pure = Set.of(packages(PURE));
    return DescribedPredicate.describe(
        "are pure",
        type ->
            pure.contains(type.getPackageName())
                || PURE_IN
                    .getOrDefault(type.getPackageName().replace(BOT, ""), Set.of())
                    .contains(outermost(type).getSimpleName()));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
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
            "java.time.InstantSource.instant",
            "java.time.Clock.instant",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Thread.sleep");
    return DescribedPredicate.describe(
        "read a clock",
        call ->
            clocks.contains(
                call.getTargetOwner().getFullName() + "." + call.getTarget().getName()));
  }
}
