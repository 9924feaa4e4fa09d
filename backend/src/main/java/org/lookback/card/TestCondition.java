package org.lookback.card;

import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** One of the three conditions of a removal: the venue has passed its knowledge test [S3]. */
@Service
public class TestCondition {

    private final KnowledgeTests tests;

    TestCondition(KnowledgeTests tests) {
        this.tests = tests;
    }

    /** @throws Refusal TEST_NOT_PASSED */
    public void requirePassed(CaseNumber number) {
        if (!tests.passed(number)) {
            throw Refusal.conflict("TEST_NOT_PASSED", "案件 %s 的考核测试还没有合格成绩，不能办结本任务；成绩合格后，任务会自动办结。".formatted(number));
        }
    }
}
