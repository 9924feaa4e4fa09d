package org.lookback.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** Where inspections are kept. */
public interface Inspections {

    Optional<Inspection> find(CaseNumber number);

    void add(Inspection inspection);

    /** @throws org.springframework.dao.OptimisticLockingFailureException if somebody was faster */
    void update(Inspection inspection);

    List<Inspection> search(InspectionSearch search);

    long count(InspectionSearch search);

    /** Numbers of the inspections of a venue that are not closed. */
    List<CaseNumber> openAt(String venueCode);

    /** Whether a body of a joint visit goes there on that day. */
    boolean isJointPlanned(String venueCode, LocalDate on);

    /** How many capped visits of a venue are planned or done in these days; a joint visit is one, however many bodies take part. */
    int cappedBetween(String venueCode, LocalDate from, LocalDate to);

    /** @throws Refusal INSPECTION_NOT_FOUND */
    default Inspection get(CaseNumber number) {
        return find(number)
                .orElseThrow(() -> Refusal.notFound("INSPECTION_NOT_FOUND", "没有编号为 %s 的检查案件，请核对编号。".formatted(number)));
    }
}
