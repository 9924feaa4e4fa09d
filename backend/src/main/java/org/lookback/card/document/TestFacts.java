package org.lookback.card.document;

import static org.lookback.document.DocumentKind.SCORE_SHEET;
import static org.lookback.document.DocumentKind.TEST_PAPER;

import java.util.Objects;
import java.util.Set;
import org.lookback.card.Attempt;
import org.lookback.card.KnowledgeTests;
import org.lookback.card.TestedCase;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.Choice;
import org.lookback.document.DocumentFacts;
import org.lookback.document.DocumentKind;
import org.lookback.document.Facts;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a knowledge test, of the last attempt that counts if nobody chooses another. [D8] */
@Component
class TestFacts implements DocumentFacts {

    private final KnowledgeTests tests;
    private final TestOnPaper paper;

    TestFacts(KnowledgeTests tests, TestOnPaper paper) {
        this.tests = tests;
        this.paper = paper;
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(TEST_PAPER, SCORE_SHEET);
    }

    @Override
    public boolean keeps(DocumentKind kind, CaseNumber number) {
        return number.value().startsWith("YC-");
    }

    @Override
    @Transactional(readOnly = true)
    public Facts gather(DocumentKind kind, CaseNumber number, Choice choice) {
        var tested = tests.of(number);
        var facts = Facts.issuedBy(Objects.requireNonNullElse(tested.file().leadUnit(), ""));
        var sheet = tests.paper(number, wanted(tested, choice).attempt());
        return kind == TEST_PAPER ? paper.writePaper(facts, sheet) : paper.writeSheet(facts, sheet, choice);
    }

    private static Attempt wanted(TestedCase tested, Choice choice) {
        var no = choice.ordinal("attempt", "第几次考核");
        return tested.attempts().stream()
                .filter(one -> no.isPresent() ? one.attempt() == no.get() : one.state() != Attempt.State.VOID)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refusal.notFound(
                        "TEST_NOT_FOUND",
                        "案件 %s 还没有考核测试，或没有所选的那一次。".formatted(tested.file().caseNo())));
    }
}
