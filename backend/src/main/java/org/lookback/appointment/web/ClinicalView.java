package org.lookback.appointment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.ClinicalNotes;
import org.lookback.appointment.CriticalSign;
import org.lookback.appointment.OptionForm;
import org.lookback.appointment.RescheduleCase;
import org.lookback.appointment.RescheduleForm;
import org.lookback.appointment.RescheduleState;
import org.lookback.appointment.web.RescheduleSight.Seen;
import org.lookback.privacy.Masking;
import org.lookback.privacy.ReadLog;
import org.springframework.stereotype.Component;

/** What is health or personal data about a case: who looks at it is on record. [C6] */
@Component
class ClinicalView {

    private static final List<String> KINDS = List.of("CONTACT", "TRIAGE");

    private final ClinicalNotes notes;
    private final ReadLog log;

    ClinicalView(ClinicalNotes notes, ReadLog log) {
        this.notes = notes;
        this.log = log;
    }

    /** What was seen and asked last, at the door or on the phone. */
    ReschedulePage.@Nullable Clinical triage(Seen seen) {
        var number = seen.reschedule().number();
        var newest = KINDS.stream()
                .map(kind -> notes.newest(number, kind, RescheduleForm.Clinical.class))
                .flatMap(Optional::stream)
                .findFirst();
        newest.ifPresent(any ->
                log.record(seen.reader().id(), "CLINICAL", number.value(), List.of("signs", "note"), "办理改约案件时查看分诊记录"));
        return newest.map(ClinicalView::shown).orElse(null);
    }

    private static ReschedulePage.Clinical shown(RescheduleForm.Clinical words) {
        var ticked = Optional.ofNullable(words.signs()).orElse(List.of());
        return new ReschedulePage.Clinical(
                Arrays.stream(CriticalSign.values())
                        .filter(sign -> ticked.stream().anyMatch(name -> Objects.equals(name, sign.name())))
                        .map(CriticalSign::label)
                        .toList(),
                words.note());
    }

    /** Masked: enough to compare with a document. */
    ReschedulePage.@Nullable Proxy proxy(RescheduleCase one) {
        if (one.state() != RescheduleState.PROXY) {
            return null;
        }
        return notes.newest(one.number(), "PROXY", OptionForm.Proxy.class)
                .map(kept -> new ReschedulePage.Proxy(
                        masked(kept.name(), Masking::name),
                        kept.relation(),
                        masked(kept.idNumber(), Masking::idNumber),
                        masked(kept.phone(), Masking::phone)))
                .orElse(null);
    }

    private static @Nullable String masked(@Nullable String open, UnaryOperator<String> how) {
        return open == null ? null : how.apply(open);
    }
}
