package org.lookback.card;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.ServiceWay;
import org.lookback.privacy.PersonalData;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Reads and checks what was written about the arrangement and the service of a card. */
@Component
class PostingForm {

    private final CardRecords records;
    private final PersonalData personal;
    private final Clock clock;

    PostingForm(CardRecords records, PersonalData personal, Clock clock) {
        this.records = records;
        this.personal = personal;
        this.clock = clock;
    }

    static CardRecords.Arranged arranged(Arrangement wanted, String by, Instant now) {
        var interview = future(wanted.interviewAt(), now, "约谈时间");
        var test = future(wanted.testAt(), now, "考核时间");
        return new CardRecords.Arranged(
                interview,
                CardWords.required(wanted.interviewPlace(), 2, 200, "PLACE_MISSING", "约谈地点"),
                test,
                CardWords.required(wanted.postedPlace(), 2, 200, "PLACE_MISSING", "张挂位置"),
                by,
                now);
    }

    CardRecords.Posting posting(CaseNumber number, CardService service, String by) {
        var approved = records.rulings(number).stream()
                .map(CardRecords.Ruling::at)
                .reduce((first, last) -> last)
                .orElse(Instant.EPOCH);
        var served = CardWords.past(service.servedAt(), approved, CardWords.now(clock), "送达时间");
        var way = service.serviceWay();
        if (way == null) {
            throw Refusal.invalid("SERVICE_WAY_MISSING", "请选择送达方式。");
        }
        if (way == ServiceWay.DIRECT) {
            CardWords.required(service.receivedBy(), 1, 100, "RECEIVER_MISSING", "签收人");
        }
        if (way == ServiceWay.PREMISES) {
            CardWords.required(service.witness(), 1, 100, "WITNESS_MISSING", "留置送达见证人");
        }
        return new CardRecords.Posting(
                served,
                way,
                secret(CardWords.optional(service.receivedBy(), 100, "签收人")),
                secret(CardWords.optional(service.witness(), 100, "见证人")),
                CardWords.optional(service.remark(), 500, "备注"),
                by);
    }

    private static Instant future(@Nullable Instant at, Instant now, String what) {
        var when = CardWords.required(at, what);
        if (!when.isAfter(now)) {
            throw Refusal.invalid("TIME_PAST", "%s已经过去，请填写今后的时间。".formatted(what));
        }
        return when;
    }

    private @Nullable String secret(@Nullable String name) {
        return name == null ? null : personal.encrypt(name);
    }
}
