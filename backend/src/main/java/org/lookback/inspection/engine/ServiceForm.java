package org.lookback.inspection.engine;

import org.jspecify.annotations.Nullable;
import org.lookback.inspection.ServiceRecord;
import org.lookback.inspection.ServiceWay;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Submission;

/** The form about the service of an order, before it is checked. */
record ServiceForm(
        @Nullable String servedAt,
        @Nullable ServiceWay serviceWay,
        @Nullable String receivedBy,
        @Nullable String witness,
        @Nullable String remark) {

    /** From an embedded form or from a Camunda form. */
    static ServiceForm of(Submission submission) {
        return submission.fields().path("record").isObject()
                ? submission.record(ServiceForm.class)
                : submission.as(ServiceForm.class);
    }

    ServiceRecord read() {
        if (serviceWay == null) {
            throw Refusal.invalid("SERVICE_WAY_MISSING", "请选择送达方式。");
        }
        return new ServiceRecord(FormTime.read(servedAt, "送达时间"), serviceWay, receivedBy, witness, remark);
    }
}
