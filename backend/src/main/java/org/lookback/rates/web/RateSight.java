package org.lookback.rates.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.Reader;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.Directory;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who may look at whose rates: a unit at its own; supervisors, the oversight office and the hotline centre at all. */
@Component
class RateSight {

    private static final Set<String> SEE_ALL = Set.of("oversight", "hotline");

    private final Readers readers;
    private final CaseReading reading;
    private final Directory directory;

    RateSight(Readers readers, CaseReading reading, Directory directory) {
        this.readers = readers;
        this.reading = reading;
        this.directory = directory;
    }

    /** @param wanted one of them, or null @return null = all units @throws Refusal UNIT_UNKNOWN, NOT_YOUR_UNIT, RATES_FORBIDDEN */
    @Nullable
    Set<String> units(@Nullable String wanted, Authentication login) {
        var reader = readers.of(login);
        var one = wanted == null || wanted.isBlank() ? null : wanted.strip();
        if (seesAll(reader)) {
            return one == null ? null : Set.of(directory.unit(one).code());
        }
        var own = reader.units();
        if (own.isEmpty()) {
            throw Refusal.forbidden("RATES_FORBIDDEN", "您的账号没有所属单位，不能查看三率，请联系系统管理员。");
        }
        if (one != null && !own.contains(one)) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "您只能查看本单位的三率，请去掉参数 unit 或改为本单位代码。");
        }
        return one == null ? own : Set.of(one);
    }

    /** @throws Refusal EXCLUSIONS_FORBIDDEN */
    void requireAll(Authentication login) {
        if (!seesAll(readers.of(login))) {
            throw Refusal.forbidden("EXCLUSIONS_FORBIDDEN", "这里只对热线中心、督导员和督查部门开放；本单位的案件请在案卷中查看。");
        }
    }

    /** @throws Refusal CASE_NOT_FOUND if it is not theirs to see */
    CaseNumber mayRead(String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        var reader = readers.of(login);
        if (!seesAll(reader)) {
            reading.get(number, reader);
        }
        return number;
    }

    private static boolean seesAll(Reader reader) {
        return reader.overseesAll() || reader.units().stream().anyMatch(SEE_ALL::contains);
    }
}
