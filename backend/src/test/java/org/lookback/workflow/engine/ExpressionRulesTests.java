package org.lookback.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionRulesTests {

    private final ExpressionRules rules = new ExpressionRules(Set.of("deadline", "inspection", "rules", "recordVisit"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "market-reg-handler",
                "${leadUnit}-handler",
                "${leadUnit}",
                "${body}",
                "${leadUnit}-handler,${subdistrict}-handler",
                "${inspection.tracks(execution)}",
                "${measure == 'WARNING'}",
                "${!relapsed}",
                "${not relapsed and count >= 2}",
                "${empty track ? 1 : 2}",
                "${(a || b) && c != 'x'}",
                "${deadline.due(execution, 'INS.VERIFY')}",
                "${deadline.overdueAt(execution,'INS.VERIFY')}",
                "${rules.version(execution, 'measure-decision')}",
                "#{execution.processBusinessKey}",
                "${recordVisit}",
                "${nrOfCompletedInstances >= 1}"
            })
    void whatDesignersNeedIsAllowed(String expression) {
        assertThat(rules.allows(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''['class']}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngine()}",
                "${other.run(execution)}",
                "${deadline.due(execution, 'x').getClass()}",
                "${deadline.getClass().getName()}",
                "${deadline.getClass()}",
                "${deadline.due(execution.getId(), 'x')}",
                "${currentUser()}",
                "${leadUnit.length()}",
                "${leadUnit.class}",
                "${a = b}",
                "${a + b}",
                "${'a\\u0027'}",
                "${a[0]}",
                "${{a}}",
                "${a",
                "#{dateTime().plusDays(3)}",
                "${deadline.due(execution, ''.getClass())}"
            })
    void whatCouldRunCodeIsRefused(String expression) {
        assertThat(rules.allows(expression)).isFalse();
    }
}
