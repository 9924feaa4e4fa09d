package org.lookback.hotline.web;

import static org.lookback.hotline.web.HotlineNames.local;
import static org.lookback.hotline.web.HotlineNames.masked;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.OnAccount;
import org.lookback.hotline.web.HotlineNames.Names;
import org.lookback.hotline.web.HotlineNames.Who;

/** A plan for what cannot be solved now, and who agreed to it. */
record AccountPart(
        int seq,
        @Nullable String plan,
        LocalDate reviewOn,
        @Nullable OffsetDateTime askedAt,
        @Nullable Who askedBy,
        @Nullable Boolean headAgreed,
        @Nullable OffsetDateTime headAt,
        @Nullable Who headBy,
        @Nullable Boolean centreAgreed,
        @Nullable OffsetDateTime centreAt,
        @Nullable Who centreBy,
        @Nullable String reason) {

    static AccountPart of(OnAccount one, Names names) {
        return new AccountPart(
                one.seq(),
                masked(one.plan()),
                one.reviewOn(),
                local(one.askedAt()),
                names.who(one.askedBy()),
                one.headAgreed(),
                local(one.headAt()),
                names.who(one.headBy()),
                one.centreAgreed(),
                local(one.centreAt()),
                names.who(one.centreBy()),
                masked(one.reason()));
    }
}
