package org.lookback.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A variable that a gateway, timer or assignment of a diagram reads: declared once with its type, never personal data.
 *
 * @param name as in the diagram
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** The unit that leads the case; candidate groups are made from it. */
    public static final ProcessVariable<String> LEAD_UNIT = new ProcessVariable<>("leadUnit", String.class);

    public @Nullable T find(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    /** @throws IllegalStateException if the process has not set it */
    public T in(VariableScope scope) {
        var value = find(scope);
        if (value == null) {
            throw new IllegalStateException("process variable %s is not set".formatted(name));
        }
        return value;
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** Sets it for the innermost scope only. */
    public void setLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, value);
    }
}
