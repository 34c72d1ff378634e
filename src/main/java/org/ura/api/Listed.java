package org.ura.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says of a call that answers a list as it did before there were pages, or a [Slice] when one is asked for, what
/// the list is of; for the description of the interface.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Listed {
    Class<?> value();
}
