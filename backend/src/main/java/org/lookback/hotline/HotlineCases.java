package org.lookback.hotline;

import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** Where hotline cases and their requests are kept. */
public interface HotlineCases {

    Optional<HotlineCase> find(CaseNumber number);

    /** @throws Refusal HOTLINE_CASE_NOT_FOUND */
    default HotlineCase get(CaseNumber number) {
        return find(number)
                .orElseThrow(
                        () -> Refusal.notFound("HOTLINE_CASE_NOT_FOUND", "没有编号为 %s 的热线诉求，请核对编号。".formatted(number)));
    }

    /** What was asked. @throws Refusal as above */
    Request request(CaseNumber number);

    /** Cases merged into this one, oldest first. */
    List<CaseNumber> children(CaseNumber parent);

    /** The case that took in this request of another system. */
    Optional<CaseNumber> taken(String source, String externalNo);

    /** @throws org.springframework.dao.DuplicateKeyException if the same external number was taken in before */
    void add(HotlineCase hotline, Request request);

    /** @throws org.springframework.dao.OptimisticLockingFailureException if somebody was faster */
    void update(HotlineCase hotline);

    /** Category and urgency as corrected. */
    void correct(CaseNumber number, Request request);
}
