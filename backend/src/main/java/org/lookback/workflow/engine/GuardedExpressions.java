package org.lookback.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/** Refuses every expression outside {@link ExpressionRules}, wherever it comes from: diagram, decision or query. */
final class GuardedExpressions extends JuelExpressionManager {

    private final ExpressionRules rules;

    GuardedExpressions(Map<Object, Object> beans, ExpressionRules rules) {
        super(beans);
        this.rules = rules;
    }

    @Override
    public ValueExpression createValueExpression(String expression) {
        if (!rules.allows(expression)) {
            throw new BadUserRequestException(
                    "不允许的表达式：%s。图中只能使用流程变量、比较运算和平台提供的构件（如 deadline.due(execution, '时限代码')）。".formatted(expression));
        }
        return super.createValueExpression(expression);
    }
}
