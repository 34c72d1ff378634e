package org.ura;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The module graph of `docs/development.md`: who may use whom, and which library each module keeps to itself.
class ModulesTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ura");

    @Test
    void everyModuleUsesOnlyTheModulesItNames() {
        ApplicationModules.of(UraApplication.class).verify();
    }

    @Test
    void onlyTheScreensUseVaadin() {
        onlyIn("org.ura.ui..", "com.vaadin..", "everything but the screens works without them");
    }

    @Test
    void onlyTheMemoryUsesLucene() {
        onlyIn(
                "org.ura.memory..",
                "org.apache.lucene..",
                "the index is a cache of the memory and nobody else’s business");
    }

    @Test
    void onlyTheOkapiPackageUsesOkapi() {
        onlyIn("org.ura.formats.okapi..", "net.sf.okapi..", "formats can then be replaced one by one");
    }

    @Test
    void onlyLanguageUsesOpenNlp() {
        onlyIn("org.ura.language..", "opennlp..", "which model guesses languages is nobody else’s business");
    }

    @Test
    void textAndLanguageArePlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage("org.ura.text..", "org.ura.language..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.data..", "jakarta.persistence..")
                .because("they are pure functions that anybody can call")
                .check(classes);
    }

    private void onlyIn(String home, String library, String reason) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because(reason)
                .allowEmptyShould(true)
                .check(classes);
    }
}
