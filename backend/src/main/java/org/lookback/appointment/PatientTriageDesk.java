package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Critical signs come first, whatever else is missing; treated first, tested beside it (B4 row 2). [S0] */
@Service
public class PatientTriageDesk {

    private final RescheduleBooks books;
    private final GreenChannelDesk greenChannel;

    PatientTriageDesk(RescheduleBooks books, GreenChannelDesk greenChannel) {
        this.books = books;
        this.greenChannel = greenChannel;
    }

    /** @return CRITICAL, NOT_CRITICAL or OTHER_PERSON */
    @Transactional
    public String triage(CaseNumber number, TriageForm form, String by) {
        var reschedule = books.open(number, "分诊", RescheduleState.BLOCKED);
        var outcome = FormWords.choice(Outcome.class, form.outcome(), "TRIAGE_MISSING", "分诊结论");
        var signs = Signs.of(form.clinical());
        if (outcome == Outcome.CRITICAL && signs.isEmpty()) {
            throw Refusal.invalid("SIGNS_MISSING", "判为危重的，请至少勾选一项危重症状。");
        }
        if (outcome == Outcome.NOT_CRITICAL && !signs.isEmpty()) {
            throw Refusal.invalid("SIGNS_CONTRADICT", "已勾选危重症状，请判为危重走绿色通道；不是危重的，请取消勾选。");
        }
        if (form.clinical() != null) {
            books.notes.add(number, "TRIAGE", form.clinical(), by);
        }
        switch (outcome) {
            case CRITICAL -> greenChannel.enter(reschedule, by);
            case OTHER_PERSON -> {
                books.cases.update(reschedule.enter(
                        RescheduleState.IDENTITY_MISMATCH, books.promised(number, "核实身份", "APT.IDENTITY")));
                books.note(number, by, "IDENTITY_MISMATCH", "到场人员与预约人不一致，停止办理，待核实。");
            }
            case NOT_CRITICAL -> {
                books.cases.update(reschedule.reached(books.now(), books.promised(number, "选定办法", "APT.CHOOSE")));
                books.note(number, by, "TRIAGED", "分诊：没有危重症状，协助患者选择办法。");
            }
        }
        return outcome.name();
    }

    private enum Outcome {
        CRITICAL,
        NOT_CRITICAL,
        OTHER_PERSON
    }
}
