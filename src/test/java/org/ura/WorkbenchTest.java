package org.ura;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test of the whole workbench without a browser: the real database in memory, the real index in a temporary
/// folder, and a [Cast] of people. Tests share the workbench, so each makes its own project.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = UraApplication.class)
@ContextConfiguration(initializers = TemporaryHome.class)
@Import(Cast.class)
public @interface WorkbenchTest {}
