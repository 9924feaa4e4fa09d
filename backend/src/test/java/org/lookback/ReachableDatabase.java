package org.lookback;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** In the second run: skips with a clear word when no MariaDB answers, unless one is demanded (LOOKBACK_REQUIRE_MARIADB=true). */
public class ReachableDatabase implements ExecutionCondition {

    private static final ConditionEvaluationResult RESULT = look();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return RESULT;
    }

    private static ConditionEvaluationResult look() {
        if (!TestDatabase.SECOND) {
            return ConditionEvaluationResult.enabled("H2 is always there");
        }
        try (var connection =
                DriverManager.getConnection(TestDatabase.SERVER, TestDatabase.USER, TestDatabase.PASSWORD)) {
            return ConditionEvaluationResult.enabled("MariaDB answers at " + TestDatabase.SERVER);
        } catch (SQLException unreachable) {
            var word =
                    "未找到 MariaDB（%s，用户 %s），跳过第二数据库测试。如需运行，请启动数据库并设置 LOOKBACK_TEST_DB_URL、LOOKBACK_TEST_DB_USER、LOOKBACK_TEST_DB_PASSWORD。 / No MariaDB reachable, second database SKIPPED."
                            .formatted(TestDatabase.SERVER, TestDatabase.USER);
            if (Boolean.parseBoolean(System.getenv("LOOKBACK_REQUIRE_MARIADB"))) {
                throw new IllegalStateException(word, unreachable);
            }
            System.out.println("[WARN] " + word);
            return ConditionEvaluationResult.disabled(word);
        }
    }
}
