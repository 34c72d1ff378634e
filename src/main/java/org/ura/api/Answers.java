package org.ura.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says what a call answers when all is well, where its method's type does not; for the description of the interface.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Answers {

    /// The body, `Void` for what the method's type says.
    Class<?> value() default Void.class;

    int status() default 200;
}
