package org.lookback.hotline;

import java.util.List;
import java.util.Locale;
import org.lookback.casefile.CaseNumber;
import org.lookback.catalogue.Categories;
import org.lookback.petitioner.PetitionerForm;
import org.lookback.petitioner.Petitioners;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request down (B5 rows 1 to 3): who asks is kept apart from what is asked. [C6] */
@Service
public class RequestDesk {

    private static final String AGENT = RequestReading.AGENT;
    private static final String ANSWERED = "ANSWERED";
    private static final String NOT_ACCEPTED = "NOT_ACCEPTED";
    private static final PetitionerForm NOBODY = new PetitionerForm(null, null, null, null, true, false);

    private final HotlineBooks books;
    private final RequestReading reading;
    private final Petitioners petitioners;
    private final Categories categories;

    RequestDesk(HotlineBooks books, RequestReading reading, Petitioners petitioners, Categories categories) {
        this.books = books;
        this.reading = reading;
        this.petitioners = petitioners;
        this.categories = categories;
    }

    /** The request of a case that has just been opened. @throws Refusal with what is wrong, ALREADY_TAKEN for a known external number */
    @Transactional
    public Registered register(CaseNumber number, RequestForm form, String by) {
        var now = books.now();
        var read = reading.read(form, now, by);
        petitioners.keep(number, form.petitioner() == null ? NOBODY : form.petitioner(), read.isTipOff(), by);
        // an agent is warned while she types; of what programs send, nobody has seen what stands in the words
        var request = read.isFromAgent() ? read : read.said(text -> books.without(number, text));
        var earlier = FormWords.optional(form.repeatOf(), 32, "重复来电的原案件编号");
        var hotline = HotlineCase.received(
                number,
                earlier == null
                        ? null
                        : books.cases.get(new CaseNumber(earlier)).number().value());
        try {
            books.cases.add(hotline, request);
        } catch (PessimisticLockingFailureException waiting) {
            throw Refusal.conflict(HotlineIntake.BEING_TAKEN, "同一件诉求正在受理中，请稍候再提交一次。");
        } catch (DuplicateKeyException again) {
            throw Refusal.conflict(
                    "ALREADY_TAKEN", "来源“%s”的编号“%s”已经受理过，不再重复受理。".formatted(request.source(), request.externalNo()));
        }
        books.files.involve(number, List.of("hotline"), by);
        var subject = request.venueCode() == null ? null : "venue:" + request.venueCode();
        books.files.describe(number, title(request), null, subject);
        books.note(
                number,
                by,
                "RECEIVED",
                "受理诉求：%s，%s。"
                        .formatted(request.channel().label(), request.urgency().label()));
        if (earlier != null) {
            books.files.link(number, new CaseNumber(earlier), "REPEAT", by, "同一诉求再次来电");
        }
        return new Registered(settled(hotline, form, by), request.urgency());
    }

    private String settled(HotlineCase hotline, RequestForm form, String by) {
        var answer = FormWords.optional(form.answer(), 1000, "当场答复");
        var route = FormWords.optional(form.route(), 500, "应走的途径");
        if ((answer != null || route != null)
                && form.source() != null
                && !form.source().isBlank()
                && !AGENT.equals(form.source())) {
            throw Refusal.invalid("SETTLED_BY_AGENT", "当场答复和不予受理只能由热线中心的人员决定，请不要填写 answer 和 route。");
        }
        if (answer != null && route != null) {
            throw Refusal.invalid("ONE_OUTCOME", "当场答复和不予受理只能选一项，请清空另一项。");
        }
        if (answer != null) {
            settle(hotline, HotlineState.CLOSED_DIRECT, "当场答复：" + answer, by);
            return ANSWERED;
        }
        if (route != null) {
            settle(hotline, HotlineState.NOT_ACCEPTED, "不予受理，已告知途径：" + route, by);
            return NOT_ACCEPTED;
        }
        books.opened(hotline.number(), "HOT.DISPATCH", books.now());
        return "";
    }

    /** Ends without a work order: in no rate (B5 rows 2, 3). */
    void settle(HotlineCase hotline, HotlineState end, String sentence, String by) {
        books.cases.update(hotline.closed(end, books.now()));
        books.note(hotline.number(), by, end.name().toUpperCase(Locale.ROOT), sentence);
    }

    String title(Request request) {
        var category =
                categories.find(request.category()).map(one -> one.name()).orElse(request.category());
        var place = request.subdistrict() == null ? "" : "（%s）".formatted(books.name(request.subdistrict()));
        return "%s：%s%s".formatted(request.type().label(), category, place);
    }
}
