package org.lookback.workflow.engine;

import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** The extension properties that a designer sets on an element, e.g. {@code caseType} on a process. */
final class Properties {

    private Properties() {}

    static @Nullable String of(Element element, String name) {
        var extensions = element.element("extensionElements");
        var properties = extensions == null ? null : extensions.element("properties");
        if (properties == null) {
            return null;
        }
        return properties.elements("property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }

    static String of(Element element, String name, String otherwise) {
        var value = of(element, name);
        return value == null ? otherwise : value;
    }
}
