package org.lookback;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** The plan of the house, held by the build: modules and their neighbours, the one wall inside a module, names. */
@AnalyzeClasses(packages = "org.lookback", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] TECHNOLOGY = {
        "org.camunda..",
        "org.apache..",
        "org.mybatis..",
        "org.springframework.web..",
        "org.springframework.http..",
        "org.springframework.security..",
        "org.springframework.jdbc..",
        "org.springframework.boot..",
        "org.quartz..",
        "jakarta..",
        "com.fasterxml..",
        "io.swagger..",
        "de.siegmar..",
        "org.dhatim..",
        "com.deepoove..",
        "com.google.zxing..",
        "ca.uhn..",
        "org.hl7.."
    };

    private static final ApplicationModules MODULES = ApplicationModules.of(LookbackApplication.class);

    @Test
    void modulesUseOnlyTheirDeclaredNeighboursAndNeverInCircles() {
        MODULES.verify();
    }

    @Test
    void everyModuleSaysWhomItMayUse() throws ClassNotFoundException {
        for (var module : MODULES) {
            var card = Class.forName(module.getBasePackage().getName() + ".package-info")
                    .getAnnotation(ApplicationModule.class);
            assertThat(card).as("card of module %s", module.getIdentifier()).isNotNull();
            assertThat(card.displayName()).isNotBlank();
            if (card.displayName().equals("Demo district")) {
                continue; // it fills every module's tables; that nobody leans on it follows from the others' cards
            }
            assertThat(card.allowedDependencies())
                    .as("neighbours of module %s", module.getIdentifier())
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        }
    }

    /** A move to a fork of the engine stays a change of imports in few files: module workflow lends the others its two words for it. */
    @ArchTest
    static final ArchRule onlyTheEdgeKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("..engine..", "org.lookback.workflow")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** The words and rules of the trade are read, and tested, without any technology. */
    @ArchTest
    static final ArchRule aModulesOwnPackageKnowsNoTechnology = noClasses()
            .that()
            .resideInAPackage("org.lookback.*")
            .and()
            .resideOutsideOfPackages("org.lookback.workflow", "org.lookback.storage", "org.lookback.demo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TECHNOLOGY);

    /** Forms arrive as JSON and listeners are handed executions; nothing else of the outside reaches module workflow's words. */
    @ArchTest
    static final ArchRule theEdgeOfTheEngineKnowsOnlyEngineAndJson = noClasses()
            .that()
            .resideInAPackage("org.lookback.workflow")
            .should()
            .dependOnClassesThat(resideInAnyPackage(TECHNOLOGY)
                    .and(not(resideInAnyPackage("org.camunda.bpm.engine.delegate..", "com.fasterxml..")))
                    .or(resideInAPackage("org.camunda.bpm.engine.impl..")));

    @ArchTest
    static final ArchRule requestsEnterThroughWeb = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage("..web..", "..engine..");

    @ArchTest
    static final ArchRule sqlLivesInPersistence = noClasses()
            .that()
            .resideOutsideOfPackages("..persistence..", "..engine..", "org.lookback.storage")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.ibatis..", "org.mybatis..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule namesAreWordsOfTheTrade = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|VO|BO)")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..dto..", "..impl..", "..constants..", "..config..");

    /** Known passwords, a clock that can be moved: nothing of it may exist in production. */
    @ArchTest
    static final ArchRule theDemoDistrictExistsOnlyInItsProfile = classes()
            .that()
            .resideInAPackage("org.lookback.demo..")
            .and()
            .areMetaAnnotatedWith(Component.class)
            .should()
            .beAnnotatedWith(Profile.class);

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses ours) {
        assertThat(ours.stream().map(JavaClass::getPackage).distinct())
                .filteredOn(pack -> !pack.isAnnotatedWith(NullMarked.class))
                .as("packages without @NullMarked in their package-info.java")
                .isEmpty();
    }
}
