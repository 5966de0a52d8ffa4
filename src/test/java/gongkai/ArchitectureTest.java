package gongkai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The directions of the packages, and one home for each library. Each field is a test; they are run
 * as JUnit's own, because Surefire does not run those of ArchUnit's engine.
 */
class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> every_rule_holds() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("gongkai");
    return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .map(field -> DynamicTest.dynamicTest(field.getName(), () -> rule(field).check(classes)));
  }

  private static ArchRule rule(Field field) throws IllegalAccessException {
    return (ArchRule) field.get(null);
  }

  static final ArchRule packages_form_no_cycles =
      slices().matching("gongkai.(*)..").should().beFreeOfCycles();

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
          .layer("review")
          .definedBy("gongkai.review..")
          .layer("disk")
          .definedBy("gongkai.disk..")
          .layer("site")
          .definedBy("gongkai.site..")
          .layer("archive")
          .definedBy("gongkai.archive..")
          .layer("publish")
          .definedBy("gongkai.publish..")
          .layer("preview")
          .definedBy("gongkai.preview..")
          .layer("desk")
          .definedBy("gongkai.desk..")
          .layer("cli")
          .definedBy("gongkai.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("archive")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("preview")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("desk")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("site")
          .mayOnlyBeAccessedByLayers("archive", "publish", "preview", "desk", "cli")
          .whereLayer("disk")
          .mayOnlyBeAccessedByLayers("site", "archive", "publish", "preview", "desk", "cli")
          .whereLayer("portal")
          .mayOnlyBeAccessedByLayers("site")
          .whereLayer("review")
          .mayOnlyBeAccessedByLayers("site", "preview", "cli")
          .whereLayer("page")
          // A command says in which edition the pages are given out.
          .mayOnlyBeAccessedByLayers("portal", "review", "site", "archive", "preview", "cli")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("page", "site", "archive")
          .whereLayer("edit")
          .mayOnlyBeAccessedByLayers("site", "desk", "cli")
          .whereLayer("theme")
          .mayOnlyBeAccessedByLayers("edit", "page", "portal", "review", "site")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("review", "site")
          .whereLayer("engines")
          .mayOnlyBeAccessedByLayers(
              "rules", "theme", "edit", "search", "page", "portal", "review", "site", "archive",
              "preview", "desk", "cli")
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers("rules", "theme", "page", "portal", "review", "site", "desk")
          .whereLayer("shown")
          .mayOnlyBeAccessedByLayers(
              "document", "engines", "theme", "search", "page", "portal", "site")
          .whereLayer("format")
          .mayOnlyBeAccessedByLayers(
              "shown", "document", "theme", "edit", "page", "portal", "site", "desk");

  static final ArchRule freemarker_is_known_to_theme_alone = onlyIn("theme", "freemarker..");

  static final ArchRule markdown_is_known_to_prose_alone =
      onlyIn("prose", "com.vladsch..", "org.commonmark..");

  static final ArchRule xchart_is_known_to_chart_alone =
      onlyIn("chart", "org.knowm..", "java.awt..");

  static final ArchRule jackson_is_known_to_source_alone =
      onlyIn("source", "tools.jackson..", "com.fasterxml..");

  static final ArchRule fastexcel_is_known_to_download_alone =
      onlyIn("download", "org.dhatim..", "com.github.rzymek..");

  static final ArchRule jgit_is_known_to_archive_alone = onlyIn("archive", "org.eclipse.jgit..");

  static final ArchRule picocli_is_known_to_cli_alone = onlyIn("cli", "picocli..");

  static final ArchRule the_server_is_known_to_preview_alone =
      onlyIn("preview", "com.sun.net.httpserver..");

  static final ArchRule no_double_outside_chart =
      noClasses()
          .that()
          .resideOutsideOfPackage("gongkai.chart..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("double")
          .because("money is never a double");

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
