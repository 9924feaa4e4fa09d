package org.lookback.appointment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.UnitKind;
import org.lookback.outpatient.CancelReason;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** The two ways to medicine without a visit: a relative collects it, or the health centre prescribes for weeks (B4 rows 10, 11). [S0][W14] */
@Component
class MedicineOptions {

    private final RescheduleBooks books;

    MedicineOptions(RescheduleBooks books) {
        this.books = books;
    }

    /** @throws Refusal PROXY_INCOMPLETE and those of names and numbers */
    void proxy(RescheduleCase reschedule, OptionForm form, String by) {
        var number = reschedule.number();
        books.notes.add(number, "PROXY", checked(form.persons()), by);
        books.cases.update(reschedule.enter(RescheduleState.PROXY, books.promised(number, "核对材料并发药", "APT.PROXY")));
        books.note(number, by, "PROXY", "改由家属代取药，须带双方证件和委托书。");
        books.bookings.cancel(reschedule.appointment(), CancelReason.OTH_MU, by);
        books.tell(number, News.PROXY_READY);
    }

    private static OptionForm.Proxy checked(OptionForm.@Nullable Proxy given) {
        if (given == null) {
            throw Refusal.invalid("PROXY_INCOMPLETE", "请填写代取人的姓名、与患者的关系、证件号码和联系电话。");
        }
        return new OptionForm.Proxy(
                FormWords.required(given.name(), 2, 50, "PROXY_INCOMPLETE", "代取人姓名"),
                FormWords.required(given.relation(), 1, 20, "PROXY_INCOMPLETE", "与患者的关系"),
                FormWords.required(given.idNumber(), 6, 30, "PROXY_INCOMPLETE", "代取人证件号码"),
                FormWords.required(given.phone(), 7, 20, "PROXY_INCOMPLETE", "代取人联系电话"));
    }

    /** Only for a stable chronic disease and with a contracted family doctor. */
    void longPrescription(RescheduleCase reschedule, OptionForm form, String by) {
        if (!Boolean.TRUE.equals(form.contracted())) {
            throw Refusal.conflict("NOT_CONTRACTED", "长处方须由已签约的家庭医生团队开具，请先确认患者已签约，或选择其他办法。");
        }
        if (!Boolean.TRUE.equals(form.stable())) {
            throw Refusal.conflict("NOT_STABLE", "长处方只适用于病情稳定的慢性病患者，请选择其他办法。");
        }
        var centre = books.unit(FormWords.required(form.centre(), 1, 64, "CENTRE_UNKNOWN", "社区卫生服务中心"));
        if (centre.kind() != UnitKind.HEALTH_CENTRE) {
            throw Refusal.invalid("CENTRE_UNKNOWN", "“%s”不是社区卫生服务中心，请从列表中选择。".formatted(centre.name()));
        }
        var number = reschedule.number();
        books.files.involve(number, List.of(centre.code()), by);
        books.cases.update(reschedule.enter(RescheduleState.LONG_RX, books.promised(number, "评估长处方", "RX.ASSESS")));
        books.note(number, by, "LONG_RX", "转%s评估长处方。".formatted(centre.name()));
        books.bookings.cancel(reschedule.appointment(), CancelReason.OTH_MU, by);
    }
}
