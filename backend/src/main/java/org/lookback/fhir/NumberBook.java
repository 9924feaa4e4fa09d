package org.lookback.fhir;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lookback.outpatient.ExternalId;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A number system belongs to the hospital that used it first, so that no hospital can speak about another one's patients. */
@Service
public class NumberBook {

    private final HospitalNumbers numbers;
    private final Clock clock;

    NumberBook(HospitalNumbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    /** What this hospital calls so; numbers of others are as good as unknown. */
    @Transactional(readOnly = true)
    public Optional<String> find(NumberKind kind, ExternalId number, Program by) {
        return numbers.find(kind, number)
                .filter(one -> one.hospital().equals(by.hospital()))
                .map(Numbered::recordId);
    }

    @Transactional(readOnly = true)
    public List<Numbered> of(NumberKind kind, Collection<String> recordIds, Program by) {
        return recordIds.isEmpty() ? List.of() : numbers.ofRecords(kind, by.hospital(), recordIds);
    }

    /** @throws Refusal NUMBER_SYSTEM_TAKEN */
    @Transactional
    public void claim(ExternalId number, Program by) {
        var owner = numbers.owner(number.system());
        if (owner.isEmpty() && !numbers.own(number.system(), by.hospital(), clock.instant())) {
            owner = numbers.owner(number.system());
        }
        if (owner.isPresent() && !owner.get().equals(by.hospital())) {
            throw Refusal.forbidden(
                    "NUMBER_SYSTEM_TAKEN",
                    "标识体系“%s”由另一家医院使用，本院不能登记或修改其中的编号；请使用本院自己的 identifier.system。".formatted(number.system()));
        }
    }

    /** @return false if it was known, for the same record */
    @Transactional
    public boolean remember(NumberKind kind, ExternalId number, String recordId, Program by) {
        var known = numbers.find(kind, number);
        if (known.isEmpty()
                && numbers.add(
                        kind,
                        new Numbered(number.system(), number.value(), by.hospital(), recordId),
                        clock.instant())) {
            return true;
        }
        var owner = numbers.find(kind, number).map(Numbered::recordId).orElse(recordId);
        if (!owner.equals(recordId)) {
            throw Refusal.conflict(
                    "NUMBER_TAKEN", "%s编号“%s”已经用于另一条记录，没有保存；请核对编号。".formatted(kind.label(), number.value()));
        }
        return false;
    }
}
