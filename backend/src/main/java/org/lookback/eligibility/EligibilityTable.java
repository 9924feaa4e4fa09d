package org.lookback.eligibility;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lookback.outpatient.DepartmentKind;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;

/** The decision table {@code eligibility}: its first row that fits the day and the department. No row, nothing asked. [S0] */
@Service
class EligibilityTable {

    private static final String TABLE = "eligibility";

    private final RuleBook rules;

    EligibilityTable(RuleBook rules) {
        this.rules = rules;
    }

    int pack() {
        return rules.currentPack();
    }

    /** @throws Refusal ELIGIBILITY_RULE_BROKEN if a row cannot be read: nobody is turned away, or let in, by a slip of the pen */
    Optional<EligibilityRule> rule(int pack, DepartmentKind kind, LocalDate day) {
        return rules.rows(pack, TABLE, Map.of("day", day.toString(), "kind", kind.name())).stream()
                .findFirst()
                .map(EligibilityTable::read);
    }

    private static EligibilityRule read(Map<String, Object> row) {
        var id = text(row, "rule");
        if (Boolean.TRUE.equals(row.get("exempt"))) {
            return new EligibilityRule(id, "", TestResult.NEGATIVE, Duration.ZERO, Basis.REPORTED_AT, true);
        }
        try {
            var hours = row.get("hours") instanceof Number number ? number.longValue() : 0;
            var type = text(row, "evidenceType");
            if (id.isEmpty() || type.isEmpty() || hours < 1) {
                throw broken(id);
            }
            return new EligibilityRule(
                    id,
                    type,
                    TestResult.valueOf(text(row, "required")),
                    Duration.ofHours(hours),
                    Basis.valueOf(text(row, "basis")),
                    false);
        } catch (IllegalArgumentException unreadable) {
            throw broken(id);
        }
    }

    private static String text(Map<String, Object> row, String column) {
        return row.get(column) instanceof String written ? written.strip() : "";
    }

    private static Refusal broken(String id) {
        return Refusal.conflict("ELIGIBILITY_RULE_BROKEN", "入院核验规则表中编号为“%s”的一行写错了，暂时不能核验，请流程设计员改正。".formatted(id));
    }
}
