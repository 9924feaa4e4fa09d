package org.lookback.workflow.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/** Reads the {@link QueryWord}s of stored filters by name; what a running case asks for goes to the guarded list of diagrams. */
final class QueryWords implements ExpressionManager {

    private final ExpressionManager diagrams;

    QueryWords(ExpressionManager diagrams) {
        this.diagrams = diagrams;
    }

    @Override
    public Expression createExpression(String text) {
        return QueryWord.of(text)
                .<Expression>map(word -> new Known(text, word))
                .orElseGet(() -> diagrams.createExpression(text));
    }

    @Override
    public void addFunction(String name, Method function) {
        diagrams.addFunction(name, function);
    }

    private record Known(String text, QueryWord word) implements Expression {

        @Override
        public Object getValue(VariableScope scope) {
            if (scope != null) {
                throw new BadUserRequestException("“%s”只能用在任务筛选器里，流程图中不能使用。".formatted(text));
            }
            return word.value();
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            return getValue(scope);
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            throw new ProcessEngineException("a word of a query has no place for a value");
        }

        @Override
        public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
            setValue(value, scope);
        }

        @Override
        public String getExpressionText() {
            return text;
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }
}
