package org.lookback.petitioner;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.privacy.Phone;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down who is behind a case and answers the hotline's questions about that. */
@Service
class PetitionerDesk implements Petitioners {

    private static final int MOST = 200;

    private final PetitionerRecords records;
    private final Clock clock;

    PetitionerDesk(PetitionerRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void keep(CaseNumber number, PetitionerForm form, boolean tipOff, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = DistrictTime.dayOf(now);
        if (!records.add(number, Petitioner.of(form, tipOff, today), now, by)) {
            throw Refusal.conflict("PETITIONER_KEPT", "案件 %s 的诉求人信息已经登记，不能重复登记。".formatted(number));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAnonymous(CaseNumber number) {
        return records.find(number).map(kept -> kept.person().anonymous()).orElse(true);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseNumber> ofPhone(String phone) {
        return records.ofPhone(Phone.of(phone), true, MOST).stream()
                .map(hit -> new CaseNumber(hit.caseNo()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSame(CaseNumber one, CaseNumber other) {
        return records.samePhone(one, other);
    }
}
