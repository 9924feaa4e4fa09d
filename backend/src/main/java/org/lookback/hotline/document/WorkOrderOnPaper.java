package org.lookback.hotline.document;

import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.catalogue.Categories;
import org.lookback.document.Choice;
import org.lookback.document.Facts;
import org.lookback.document.HotlineFields;
import org.lookback.document.PaperTime;
import org.lookback.hotline.Callback;
import org.lookback.hotline.HotlineCases;
import org.lookback.hotline.HotlineRecords;
import org.lookback.hotline.Request;
import org.lookback.hotline.SupportCall;
import org.lookback.hotline.WorkOrder;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** A work order, with what the unit did and what the petitioner said to it. The newest one if nobody chooses. [D14] */
@Component
class WorkOrderOnPaper {

    private final HotlineCases cases;
    private final HotlineRecords records;
    private final Categories categories;
    private final NamesOnPaper names;

    WorkOrderOnPaper(HotlineCases cases, HotlineRecords records, Categories categories, NamesOnPaper names) {
        this.cases = cases;
        this.records = records;
        this.categories = categories;
        this.names = names;
    }

    /** @throws Refusal ORDER_NOT_FOUND */
    Facts write(Facts facts, CaseNumber number, Choice choice) {
        var wanted = choice.ordinal("order", "第几张工单");
        var order = records.orders(number).stream()
                .filter(one -> wanted.isEmpty() || one.seq() == wanted.get())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refusal.notFound("ORDER_NOT_FOUND", "诉求 %s 还没有分派，或没有所选的工单，请核对。".formatted(number)));
        request(facts, cases.request(number));
        facts.put(HotlineFields.PETITIONER, names.petitioner(number, order.unit()))
                .put(HotlineFields.UNIT, names.unit(order.unit()))
                .put(
                        HotlineFields.SUPPORT_UNITS,
                        names.units(records.supports(number).stream()
                                .map(SupportCall::unit)
                                .toList()))
                .put(HotlineFields.SIGN_BY, PaperTime.hour(order.signDueAt()))
                .put(HotlineFields.CONTACT_BY, PaperTime.hour(order.contactDueAt()))
                .put(HotlineFields.CLOSE_BY, PaperTime.hour(order.closeDueAt()))
                .put(HotlineFields.DISPATCH_NOTE, order.note());
        handling(facts, order);
        return facts.put(
                HotlineFields.CALLBACK,
                HotlineRecords.last(records.callbacks(number))
                        .filter(last ->
                                order.repliedAt() != null && last.answeredAt().isAfter(order.repliedAt()))
                        .map(WorkOrderOnPaper::callback)
                        .orElse(null));
    }

    private void request(Facts facts, Request request) {
        var category =
                categories.find(request.category()).map(one -> one.name()).orElse("");
        facts.put(HotlineFields.TITLE, request.title())
                .put(HotlineFields.RECEIVED_AT, PaperTime.hour(request.receivedAt()))
                .put(HotlineFields.CHANNEL, request.channel().label())
                .put(HotlineFields.TYPE, request.type().label())
                .put(HotlineFields.CATEGORY, "%s（%s）".formatted(category, request.category()))
                .put(HotlineFields.URGENCY, request.urgency().label())
                .put(HotlineFields.CONTENT, request.content())
                .put(HotlineFields.ADDRESS, request.address());
    }

    private void handling(Facts facts, WorkOrder order) {
        var result = order.replyResult();
        facts.put(HotlineFields.HANDLING, order.replyText())
                .put(HotlineFields.HANDLED_BY, names.signed(order.handledBy(), order.handledAt()))
                .put(HotlineFields.REVIEWED_BY, names.signed(order.reviewedBy(), order.repliedAt()))
                .put(HotlineFields.RESULT, result == null ? null : result.label());
    }

    private static @Nullable String callback(Callback last) {
        return "%s回访：按时联系：%s；是否解决：%s；满意程度：%s。"
                .formatted(
                        PaperTime.hour(last.answeredAt()),
                        last.contacted().label(),
                        last.solved().label(),
                        last.satisfaction().label());
    }
}
