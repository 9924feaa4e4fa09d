package org.lookback.hotline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.NewCase;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests put on record by the desks of the hotline, without the process around them. */
public class RequestsOnRecord {

    private static final String AGENT = "zhong.hotline.handler";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Story story;
    private final CaseDesk cases;
    private final RequestDesk requests;
    private final DispatchDesk dispatch;
    private final WorkOrderDesk orders;
    private final ObjectionRuling rulings;
    private final HotlineRecords records;
    private final TransactionTemplate transaction;

    public RequestsOnRecord(
            Story story,
            CaseDesk cases,
            RequestDesk requests,
            DispatchDesk dispatch,
            WorkOrderDesk orders,
            ObjectionRuling rulings,
            HotlineRecords records,
            TransactionTemplate transaction) {
        this.story = story;
        this.cases = cases;
        this.requests = requests;
        this.dispatch = dispatch;
        this.orders = orders;
        this.rulings = rulings;
        this.records = records;
        this.transaction = transaction;
    }

    /** A complaint about rubbish by 王小明, taken down now. @param other fields of the request that are different */
    public CaseNumber received(String title, Map<String, Object> other) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "channel", "PHONE",
                "requestType", "COMPLAINT",
                "categoryCode", "060300",
                "title", title,
                "content", "楼下垃圾堆放三天没有清运，联系电话13800138008，请尽快处理。",
                "incidentAddress", "古城街道幸福小区3号楼旁",
                "placeKind", "COMMUNITY",
                "subdistrict", "sd-gucheng",
                "reporterIsParty", true,
                "petitioner", Map.of("name", "王小明", "phone", "13800138008")));
        form.putAll(other);
        return done(() -> {
            var number = cases.open(new NewCase("SR", "hotline-case", "热线诉求", null, null, 1, AGENT));
            requests.register(number, JSON.convertValue(form, RequestForm.class), AGENT);
            return number;
        });
    }

    public CaseNumber dispatched(CaseNumber number, String at, String unit) {
        story.at(at);
        var form = new DispatchForm("DISPATCH", unit, List.of(), "请尽快办理", null, null, null, null, null, null, null);
        return done(() -> {
            dispatch.decide(number, form, AGENT);
            return number;
        });
    }

    /** A unit is called to help, as the lead unit would do it. */
    public void supportedBy(CaseNumber number, String unit) {
        done(() -> {
            records.add(new SupportCall(
                    number.value(),
                    1,
                    unit,
                    "到场协助",
                    Story.time("2026-10-01T09:00"),
                    AGENT,
                    null,
                    null,
                    null,
                    null,
                    null));
            cases.involve(number, List.of(unit), AGENT);
            return number;
        });
    }

    public void objectionRejected(CaseNumber number, String reviewer, String proposed, String adjudicator) {
        done(() -> {
            orders.answer(number, new SigningForm("OBJECT", "市容条例第五条", "不属于本街道职责", proposed), reviewer);
            rulings.rule(number, new RulingForm(false, null, false, "按属地管理办理"), adjudicator);
            return number;
        });
    }

    private CaseNumber done(Supplier<CaseNumber> steps) {
        return Objects.requireNonNull(transaction.execute(status -> steps.get()));
    }
}
