package org.lookback.card.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.card.KnowledgeTests;
import org.lookback.card.TestedCase;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.PostRole;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The lead unit and the venue's subdistrict run a test [S3]; overseers look on. */
@Component
class TestRights {

    private final Readers readers;
    private final KnowledgeTests tests;

    TestRights(Readers readers, KnowledgeTests tests) {
        this.readers = readers;
        this.tests = tests;
    }

    /** @throws Refusal CASE_NOT_FOUND if it is not theirs to see */
    TestedCase mayRead(String caseNo, Authentication login) {
        var tested = tests.of(new CaseNumber(caseNo));
        var reader = readers.of(login);
        if (!reader.maySee(tested.file()) && !runs(tested, reader)) {
            throw Refusal.notFound("CASE_NOT_FOUND", "没有编号为 %s 的案件，或您无权查看，请核对编号。".formatted(caseNo));
        }
        return tested;
    }

    /** @throws Refusal CASE_NOT_FOUND, NOT_YOUR_UNIT */
    CaseNumber mayRun(String caseNo, Authentication login) {
        var tested = mayRead(caseNo, login);
        if (!runs(tested, readers.of(login))) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "只有主办单位和场所所在街道的人员可以组织考核测试。");
        }
        return new CaseNumber(caseNo);
    }

    boolean runs(TestedCase tested, Authentication login) {
        return runs(tested, readers.of(login));
    }

    /** The units whose tests are counted. @return null = all. @throws Refusal NOT_YOUR_UNIT */
    @Nullable
    Set<String> units(@Nullable String wanted, Authentication login) {
        var reader = readers.of(login);
        var one = wanted == null ? "" : wanted.strip();
        if (reader.overseesAll()) {
            return one.isEmpty() ? null : Set.of(one);
        }
        // a name no unit has, so that somebody without a unit sees nothing rather than everything
        var own = reader.unit() == null ? "-" : reader.unit();
        if (!one.isEmpty() && !one.equals(own)) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "您只能查看本单位的考核测试。");
        }
        return Set.of(own);
    }

    private static boolean runs(TestedCase tested, Reader reader) {
        var units = new HashSet<String>();
        if (tested.file().leadUnit() != null) {
            units.add(tested.file().leadUnit());
        }
        if (tested.venue().subdistrict() != null) {
            units.add(tested.venue().subdistrict());
        }
        return units.stream()
                .flatMap(unit -> Arrays.stream(PostRole.values()).map(role -> role.group(unit)))
                .anyMatch(reader.groups()::contains);
    }
}
