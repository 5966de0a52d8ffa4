package gongkai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions of the packages, and one home for each library. */
@AnalyzeClasses(packages = "gongkai", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule packages_form_no_cycles =
      slices().matching("gongkai.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothing_points_up =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .ensureAllClassesAreContainedInArchitecture()
          .layer("values")
          .definedBy("gongkai.money..", "gongkai.finding..", "gongkai.term..")
          .layer("codes")
          .definedBy("gongkai.classification..")
          .layer("account")
          .definedBy("gongkai.account..")
          .layer("format")
          .definedBy("gongkai.format..")
          .layer("shown")
          .definedBy("gongkai.table..", "gongkai.figure..")
          .layer("document")
          .definedBy("gongkai.document..")
          .layer("engines")
          .definedBy("gongkai.source..", "gongkai.prose..", "gongkai.chart..")
          .layer("rules")
          .definedBy("gongkai.check..")
          .layer("theme")
          .definedBy("gongkai.theme..")
          .layer("edit")
          .definedBy("gongkai.edit..")
          .layer("search")
          .definedBy("gongkai.search..")
          .layer("page")
          .definedBy("gongkai.page..", "gongkai.download..")
          .layer("portal")
          .definedBy("gongkai.portal..")
          .layer("site")
          .definedBy("gongkai.site..")
          .layer("desk")
          .definedBy("gongkai.desk..")
          .layer("cli")
          .definedBy("gongkai.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("desk")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("site")
          .mayOnlyBeAccessedByLayers("desk", "cli")
          .whereLayer("portal")
          .mayOnlyBeAccessedByLayers("site")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("portal", "site")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("page", "site")
          .whereLayer("edit")
          .mayOnlyBeAccessedByLayers("site", "desk", "cli")
          .whereLayer("theme")
          .mayOnlyBeAccessedByLayers("edit", "page", "site")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("site")
          .whereLayer("engines")
          .mayOnlyBeAccessedByLayers(
              "rules", "theme", "edit", "search", "page", "portal", "site", "desk")
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers("theme", "page", "portal", "site", "desk")
          .whereLayer("shown")
          .mayOnlyBeAccessedByLayers(
              "document", "engines", "theme", "search", "page", "portal", "site")
          .whereLayer("format")
          .mayOnlyBeAccessedByLayers(
              "shown", "document", "theme", "edit", "page", "portal", "site", "desk");

  @ArchTest
  static final ArchRule freemarker_is_known_to_theme_alone = onlyIn("theme", "freemarker..");

  @ArchTest
  static final ArchRule markdown_is_known_to_prose_alone =
      onlyIn("prose", "com.vladsch..", "org.commonmark..");

  @ArchTest
  static final ArchRule xchart_is_known_to_chart_alone =
      onlyIn("chart", "org.knowm..", "java.awt..");

  @ArchTest
  static final ArchRule jackson_is_known_to_source_alone =
      onlyIn("source", "tools.jackson..", "com.fasterxml..");

  @ArchTest static final ArchRule picocli_is_known_to_cli_alone = onlyIn("cli", "picocli..");

  @ArchTest
  static final ArchRule no_double_outside_chart =
      noClasses()
          .that()
          .resideOutsideOfPackage("gongkai.chart..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("double")
          .because("money is never a double");

  @ArchTest
  static final ArchRule no_clock =
      noClasses()
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .because("the same input gives the same bytes on every day");

  private static ArchRule onlyIn(String home, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("gongkai." + home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because("a library is known to one package, so that it can be replaced there");
  }
}
