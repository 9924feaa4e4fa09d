package org.lookback.appointment.web;

import static org.lookback.appointment.web.RescheduleNames.local;

import java.time.OffsetDateTime;
import org.lookback.appointment.Attempt;
import org.lookback.appointment.web.RescheduleNames.Names;

/** One attempt to reach the patient. */
record AttemptPart(
        int seq,
        int block,
        OffsetDateTime attemptedAt,
        String channel,
        String channelName,
        String outcome,
        String outcomeName,
        String byName) {

    static AttemptPart of(Attempt attempt, Names names) {
        return new AttemptPart(
                attempt.seq(),
                attempt.block(),
                local(attempt.attemptedAt()),
                attempt.channel(),
                channel(attempt.channel()),
                attempt.outcome(),
                outcome(attempt.outcome()),
                names.person(attempt.by()));
    }

    private static String channel(String code) {
        return switch (code) {
            case "PHONE" -> "电话";
            case "SMS" -> "短信";
            case "ON_SITE" -> "当面";
            default -> code;
        };
    }

    private static String outcome(String code) {
        return switch (code) {
            case "REACHED" -> "联系上本人";
            case "NOT_REACHED" -> "没有接通";
            case "OTHER_PERSON" -> "对方不是本人";
            case "CRITICAL" -> "有危重症状";
            case "DECEASED" -> "得知患者已去世";
            default -> code;
        };
    }
}
