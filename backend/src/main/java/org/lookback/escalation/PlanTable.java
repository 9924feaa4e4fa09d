package org.lookback.escalation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.TermKind;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The district's table {@code escalation-plan}; nonsense in it is told, and the shipped rules hold meanwhile. */
@Service
class PlanTable {

    private static final String TABLE = "escalation-plan";

    /** Steps of the ladder itself are reminded of, no more: ladders must not breed ladders without end. */
    private static final String OWN_TERMS = "ESC.";

    private final RuleBook rules;
    private final TransactionTemplate apart;
    private final Map<Question, List<LevelRule>> known = new ConcurrentHashMap<>();

    PlanTable(RuleBook rules, PlatformTransactionManager transactions) {
        this.rules = rules;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param urgency EMERGENCY, LIVELIHOOD, GENERAL or empty */
    record Question(int pack, TermKind kind, String urgency, String term) {}

    /** @param fault a Chinese sentence; null if the table was fine */
    record Answer(List<LevelRule> rules, @Nullable String fault) {}

    Answer rules(Question question) {
        var remembered = known.get(question);
        return remembered == null ? read(question) : new Answer(remembered, null);
    }

    private Answer read(Question question) {
        try {
            // a table that cannot be evaluated must not spoil the transaction of whoever hands in a form
            var rows = apart.execute(status -> rules.rows(question.pack, TABLE, inputs(question)));
            var read = capped(question, checked(rows == null ? List.of() : rows));
            known.put(question, read);
            return new Answer(read, null);
        } catch (Refusal nonsense) {
            return shipped(question, nonsense.getMessage());
        } catch (RuntimeException unreadable) {
            return shipped(question, "升级方案表 escalation-plan 无法计算（%s），请流程设计人员改正后重新部署。".formatted(root(unreadable)));
        }
    }

    /** The engine wraps what the table is really guilty of. */
    private static @Nullable String root(Throwable wrapped) {
        var cause = wrapped;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    private static Answer shipped(Question question, String fault) {
        return new Answer(capped(question, ShippedPlan.rules(question.kind, question.urgency, question.term)), fault);
    }

    private static Map<String, Object> inputs(Question question) {
        return Map.of("kind", question.kind.name(), "urgency", question.urgency, "term", question.term);
    }

    private static List<LevelRule> checked(List<Map<String, Object>> rows) {
        var read = rows.stream().map(LevelRule::read).toList();
        var levels = new HashSet<Level>();
        for (var rule : read) {
            if (!levels.add(rule.level())) {
                throw Refusal.invalid(
                        "ESCALATION_PLAN_BAD",
                        "升级方案表 escalation-plan 对同一时限给出了两个“%s”，请只保留一行后重新部署。".formatted(rule.level()));
            }
        }
        if (!levels.contains(Level.L1)) {
            throw Refusal.invalid("ESCALATION_PLAN_BAD", "升级方案表 escalation-plan 没有给出催办（L1）这一行，逾期不能没有人过问，请补上后重新部署。");
        }
        return read;
    }

    private static List<LevelRule> capped(Question question, List<LevelRule> rules) {
        return question.term.startsWith(OWN_TERMS)
                ? rules.stream().filter(rule -> !rule.level().needsPerson()).toList()
                : rules;
    }
}
