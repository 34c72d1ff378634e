package org.ura.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.ura.UraApplication;

/// A test in the browser, against a workbench of its own process with the seeds imported. The tests share the
/// workbench and the browser; each has pages of its own and brings its own documents.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = UraApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = SeededHome.class)
@Import(Household.class)
@ExtendWith(CleanPages.class)
@interface BrowserTest {}
