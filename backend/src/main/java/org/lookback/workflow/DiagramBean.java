package org.lookback.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A component that diagrams may name in an expression or a delegate expression. Nothing else of the application can be
 * reached from a diagram.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface DiagramBean {

    /** The name that diagrams use: the verb of the task, e.g. {@code recordVisit}. */
    @AliasFor(annotation = Component.class)
    String value();
}
