package org.huixu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** Who may know whom, and what nobody may use. */
@AnalyzeClasses(packages = "org.huixu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.huixu";
    private static final String DOMAIN = "org.huixu.domain..";
    private static final String APPLICATION = "org.huixu.application..";
    private static final String STORAGE = "org.huixu.storage..";
    private static final String DOCUMENT = "org.huixu.document..";
    private static final String EXCHANGE = "org.huixu.exchange..";
    private static final String DESKTOP = "org.huixu.desktop..";
    private static final String COMMAND = "org.huixu.command..";

    private static final DescribedPredicate<JavaClass> START_UP = describe("start-up",
            type -> type.getPackageName().equals(ROOT)
                    && Set.of("Main", "NoLog", "Wiring", "Office", "Books", "package-info")
                            .contains(outermost(type).getSimpleName()));

    // Layers

    @ArchTest
    static final ArchRule everyClassHasALayer = classes()
            .that(DescribedPredicate.not(START_UP))
            .should().resideInAnyPackage(DOMAIN, APPLICATION, STORAGE, DOCUMENT, EXCHANGE, DESKTOP, COMMAND)
            .because("a class outside the known layers would escape the rules about layers;"
                    + " only start-up lives in " + ROOT)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule domainKnowsNothingButJava = classes()
            .that().resideInAPackage(DOMAIN)
            .should().onlyDependOnClassesThat().resideInAnyPackage(DOMAIN, "java..", "org.jspecify..")
            .because("the rules of the trade must be readable and testable without any library")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule applicationKnowsOnlyTheDomain = classes()
            .that().resideInAPackage(APPLICATION)
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage(APPLICATION, DOMAIN, "java..", "org.jspecify..", "org.slf4j..")
            .because("use cases speak to databases, papers and files through ports of their own")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule desktopAndCommandSpeakToTheApplication = noClasses()
            .that().resideInAnyPackage(DESKTOP, COMMAND)
            .should().dependOnClassesThat().resideInAnyPackage(STORAGE, DOCUMENT, EXCHANGE)
            .because("what a person can do is a use case in application, whatever stores or prints it")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule desktopDoesNotKnowCommand = noClasses()
            .that().resideInAPackage(DESKTOP)
            .should().dependOnClassesThat().resideInAPackage(COMMAND)
            .because("window and command line are two equal ways to the same use cases")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule commandDoesNotKnowDesktop = noClasses()
            .that().resideInAPackage(COMMAND)
            .should().dependOnClassesThat().resideInAPackage(DESKTOP)
            .because("the command line must run where no window can be opened")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule storageStandsAlone = standsAlone(STORAGE, DOCUMENT, EXCHANGE);

    @ArchTest
    static final ArchRule documentStandsAlone = standsAlone(DOCUMENT, STORAGE, EXCHANGE);

    @ArchTest
    static final ArchRule exchangeStandsAlone = standsAlone(EXCHANGE, STORAGE, DOCUMENT);

    @ArchTest
    static final ArchRule nobodyKnowsStartUp = noClasses()
            .that().resideOutsideOfPackage(ROOT)
            .should().dependOnClassesThat(resideInAPackage(ROOT))
            .because("Main and Wiring see everything, so whoever sees them sees everything too;"
                    + " take what you need as a constructor parameter")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices()
            .matching("org.huixu.(*).(*)..")
            .should().beFreeOfCycles()
            .because("a feature must be readable without the ones built upon it")
            .allowEmptyShould(true);

    // Libraries with one owner

    @ArchTest
    static final ArchRule onlyStorageKnowsSql = noClasses()
            .that().resideOutsideOfPackage(STORAGE)
            .should().dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.apache.derby..", "org.postgresql..")
            .because("the database can be replaced only if one package knows it")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyDocumentKnowsIText = noClasses()
            .that().resideOutsideOfPackage(DOCUMENT)
            .should().dependOnClassesThat().resideInAPackage("com.itextpdf..")
            .because("how a PDF is made is the secret of the document package")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyDocumentKnowsPdfBox = noClasses()
            .that().resideOutsideOfPackage(DOCUMENT)
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "javax.print..")
            .because("windows get pages as pixels and hand papers to a port that prints them")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyStorageAndDocumentKnowCiphers = noClasses()
            .that().resideOutsideOfPackages(STORAGE, DOCUMENT)
            .should().dependOnClassesThat().resideInAPackage("org.bouncycastle..")
            .because("keys and ciphers stay where data rests and where papers are signed")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyDocumentKnowsAwt = noClasses()
            .that().resideOutsideOfPackage(DOCUMENT)
            .should().dependOnClassesThat(resideInAPackage("java.awt..")
                    .and(describe("not Desktop", type -> !type.getName().startsWith("java.awt.Desktop"))))
            .because("fonts and colour profiles belong to papers; windows are JavaFX")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyDocumentAndExchangeKnowPoi = noClasses()
            .that().resideOutsideOfPackages(DOCUMENT, EXCHANGE)
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
            .because("spreadsheets and word processor files are read and written in document and exchange")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyExchangeKnowsBiweekly = noClasses()
            .that().resideOutsideOfPackage(EXCHANGE)
            .should().dependOnClassesThat().resideInAnyPackage("biweekly..", "com.github.mangstadt..")
            .because("calendar files are read and written in exchange; use cases know events")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyCommandKnowsPicocli = noClasses()
            .that().resideOutsideOfPackage(COMMAND)
            .should().dependOnClassesThat().resideInAPackage("picocli..")
            .because("the words of the command line are known in command alone")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyDesktopKnowsJavaFx = noClasses()
            .that().resideOutsideOfPackages(DESKTOP, ROOT)
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..")
            .because("everything but the windows must run where no window can be opened")
            .allowEmptyShould(true);

    // What nobody may use

    @ArchTest
    static final ArchRule nothingSpeaksToTheNetwork = noClasses()
            .should().dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                    .or(describe("network classes of java.net", type -> type.getPackageName().equals("java.net")
                            && Pattern.matches(
                                    "(Datagram|Multicast|Server)?Socket|.*URLConnection|Inet.*Address|NetworkInterface",
                                    type.getSimpleName()))))
            .because("the program promises to work offline and to send nothing anywhere")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noUrlIsOpened = noClasses()
            .should().accessTargetWhere(describe("URL.openStream, URL.openConnection or URL.getContent",
                    access -> access.getTargetOwner().isEquivalentTo(java.net.URL.class)
                            && Set.of("openStream", "openConnection", "getContent").contains(access.getName())))
            .because("a URL can lead to the network; read a resource with Class.getResourceAsStream")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that().resideOutsideOfPackage(COMMAND).and().doNotHaveFullyQualifiedName(ROOT + ".Main")
            .should().accessTargetWhere(describe("System.out, System.err or printStackTrace()",
                    access -> (access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getName()))
                            || (access.getName().equals("printStackTrace")
                                    && access.getTargetOwner().isAssignableTo(Throwable.class))))
            .because("nobody reads the console of a desktop program; log with SLF4J")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .accessTargetWhere(describe("now() without a Clock and its older kin", access -> readsTheTime(access)))
            .because("only with an injected Clock can a test choose the day; use now(clock) or clock.instant()")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule clocksAreMadeAtStartUp = noClasses()
            .that(DescribedPredicate.not(START_UP))
            .should().accessTargetWhere(describe("a clock of the system", access -> isClock(access.getTargetOwner())
                    && (access.getName().startsWith("system")
                            || access.getName().matches("tick(Millis|Seconds|Minutes)"))))
            .because("Main or Wiring makes the one Clock and hands it on")
            .allowEmptyShould(true);

    // Names

    @ArchTest
    static final ArchRule namesSaySomething = noClasses()
            .should().haveNameMatching("(.*[.$])?(Impl|Manager|Helper|Utils?|Abstract|Info)([A-Z0-9][^.$]*)?")
            .orShould().haveNameMatching("(.*[.$])?[^.$]*(Impl|Manager|Helper|Utils?|Abstract|Data|Info)")
            .because("such words hide what a class is; name the thing or the deed, with a word of the glossary")
            .allowEmptyShould(true);

    @ArchTest
    static void everyPackageIntroducesItselfAndIsNullMarked(JavaClasses classes) {
        Set<String> packages = new TreeSet<>();
        classes.forEach(type -> packages.add(type.getPackageName()));
        List<String> faults = new ArrayList<>();
        for (String name : packages) {
            JavaPackage found = classes.getPackage(name);
            if (found.tryGetPackageInfo().isEmpty()) {
                faults.add(name + ": write a package-info.java with one sentence and @NullMarked");
            } else if (!found.isAnnotatedWith(NullMarked.class)) {
                faults.add(name + ": put @NullMarked into package-info.java");
            }
        }
        assertThat(faults)
                .as("every package says in one sentence what it is, and null is the exception in it")
                .isEmpty();
    }

    private static ArchRule standsAlone(String layer, String... neighbours) {
        return noClasses()
                .that().resideInAPackage(layer)
                .should().dependOnClassesThat(resideInAnyPackage(neighbours)
                        .or(resideInAnyPackage(DESKTOP, COMMAND)))
                .because("storage, document and exchange implement ports and can be replaced one by one")
                .allowEmptyShould(true);
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        String call = access.getTarget().getFullName();
        if (owner.getPackageName().startsWith("java.time") && name.equals("now")) {
            return !call.endsWith("(" + Clock.class.getName() + ")");
        }
        return (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class) && call.endsWith("<init>()"))
                || (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance"));
    }

    private static boolean isClock(JavaClass owner) {
        return owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
