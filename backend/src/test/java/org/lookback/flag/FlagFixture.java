package org.lookback.flag;

import java.time.Instant;
import java.time.LocalDateTime;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;

/** Red flags as tests need them. */
final class FlagFixture {

    static final CaseNumber NUMBER = new CaseNumber("RF-20260615-000001");
    static final String NOMINATOR = "peng.huaihelu.handler";
    static final String HEAD = "xiao.huaihelu.head";
    static final String REGULATOR = "wang.market.reviewer";
    static final Instant UNTIL = time("2026-06-18T23:59:59");

    private FlagFixture() {}

    static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(DistrictTime.ZONE).toInstant();
    }

    static RedFlag nominated() {
        return RedFlag.nominated(
                NUMBER,
                new Nomination(
                        "V004",
                        "sd-huaihelu",
                        "market-reg",
                        FlagOrigin.OFFICER,
                        "管理规范，连续两次检查未发现问题",
                        NOMINATOR,
                        time("2026-06-15T09:00")));
    }

    static RedFlag approved() {
        return nominated().checked().approved(new Signature(HEAD, time("2026-06-15T10:00")));
    }

    static RedFlag onNotice() {
        return approved().cosigned(new Signature(REGULATOR, time("2026-06-15T11:00")), UNTIL);
    }

    static RedFlag awarded() {
        return onNotice()
                .noticeHeld()
                .awarded(new Award(1, NOMINATOR, time("2026-06-22T10:00"), time("2026-12-19T23:59:59")));
    }

    static FlagEnd end() {
        return new FlagEnd(HEAD, time("2026-07-02T10:00"), "情况属实");
    }
}
