package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;
import org.lookback.patient.Patients;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody reports of a running case outside of any task: critical signs, or that all contacts must stop (B4). [S0] */
@Service
public class CaseAlarms {

    private final RescheduleBooks books;
    private final RescheduleMessages messages;
    private final Patients patients;

    CaseAlarms(RescheduleBooks books, RescheduleMessages messages, Patients patients) {
        this.books = books;
        this.messages = messages;
        this.patients = patients;
    }

    /** @throws Refusal SIGNS_MISSING, NOT_THIS_HOSPITAL, RESCHEDULE_CLOSED */
    @Transactional
    public void critical(CaseNumber number, RescheduleForm.Clinical clinical, String by) {
        var reschedule = mine(number, by);
        if (Signs.of(clinical).isEmpty()) {
            throw Refusal.invalid("SIGNS_MISSING", "请至少勾选一项危重症状。");
        }
        if (reschedule.state() == RescheduleState.GREEN_CHANNEL) {
            return;
        }
        books.notes.add(number, "TRIAGE", clinical, by);
        heard(number, messages.critical(number));
    }

    /** @throws Refusal REASON_MISSING, STOP_IN_TASK, NOT_THIS_HOSPITAL, RESCHEDULE_CLOSED */
    @Transactional
    public void stop(CaseNumber number, StopForm form, String by) {
        var reschedule = mine(number, by);
        var reason = FormWords.choice(Reason.class, form.reason(), "REASON_MISSING", "原因");
        if (reschedule.state() == RescheduleState.GREEN_CHANNEL || reschedule.state() == RescheduleState.REFERRED) {
            throw Refusal.conflict(
                    "STOP_IN_TASK",
                    "患者正在救治或转诊，请在“%s”的任务中如实登记后办结。".formatted(reschedule.state().label()));
        }
        if (reason == Reason.DECEASED) {
            patients.deceased(reschedule.patientRef(), by);
        }
        heard(number, messages.stopped(number));
    }

    /** A patient who was rebooked stands at the door without a result once more. @throws Refusal NOT_REBOOKED, NOT_THIS_HOSPITAL, RESCHEDULE_CLOSED */
    @Transactional
    public void blockedAgain(CaseNumber number, String by) {
        var reschedule = mine(number, by);
        if (reschedule.state() != RescheduleState.REBOOKED) {
            throw Refusal.conflict(
                    "NOT_REBOOKED",
                    "改约案件 %s 目前为“%s”，不是已改约，请在任务中继续办理。"
                            .formatted(number, reschedule.state().label()));
        }
        heard(number, messages.blockedAgain(number));
    }

    private RescheduleCase mine(CaseNumber number, String by) {
        var reschedule = books.open(number);
        if (!books.worksFor(by, reschedule.hospital())) {
            throw Refusal.notFound("RESCHEDULE_NOT_FOUND", "没有编号为 %s 的改约案件，请核对编号。".formatted(number));
        }
        if (!reschedule.isOpen()) {
            throw Refusal.conflict("RESCHEDULE_CLOSED", "改约案件 %s 已经结案，请刷新页面。".formatted(number));
        }
        return reschedule;
    }

    private static void heard(CaseNumber number, boolean heard) {
        if (!heard) {
            throw Refusal.conflict("RESCHEDULE_BUSY", "改约案件 %s 正在处理另一步，请稍候再试。".formatted(number));
        }
    }

    private enum Reason {
        DECEASED,
        ENTERED_IN_ERROR
    }
}
