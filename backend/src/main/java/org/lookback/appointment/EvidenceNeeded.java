package org.lookback.appointment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.lookback.calendar.DistrictTime;
import org.lookback.eligibility.Basis;
import org.lookback.eligibility.EligibilityChecks;
import org.lookback.eligibility.EligibilityRule;
import org.lookback.eligibility.EvidenceType;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.Slot;
import org.springframework.stereotype.Service;

/** What a patient has to bring to a visit, and between which times the test has to be made: one sentence, no health data. (D18) */
@Service
public class EvidenceNeeded {

    private final EligibilityChecks checks;
    private final Bookings bookings;

    EvidenceNeeded(EligibilityChecks checks, Bookings bookings) {
        this.checks = checks;
        this.bookings = bookings;
    }

    /** Empty where nothing is asked. */
    public Optional<String> at(Slot slot) {
        return checks.rule(bookings.department(slot).kind(), DistrictTime.dayOf(slot.startsAt()))
                .filter(rule -> !rule.exempt())
                .map(rule -> sentence(rule, slot.startsAt()));
    }

    private static String sentence(EligibilityRule rule, Instant start) {
        var type = Arrays.stream(EvidenceType.values())
                .filter(one -> one.name().equals(rule.evidenceType()))
                .map(EvidenceType::label)
                .findFirst()
                .orElse("检测");
        var what = rule.basis() == Basis.REPORTED_AT ? "报告时间" : "采样时间";
        return "须带%d小时内的%s%s结果，%s应在%s至%s之间。"
                .formatted(
                        rule.validity().toHours(),
                        type,
                        rule.required().label(),
                        what,
                        When.of(start.minus(rule.validity())),
                        When.of(start));
    }
}
