package org.lookback.petitioner;

import java.util.List;
import org.lookback.casefile.Reader;
import org.lookback.privacy.LookPace;
import org.lookback.privacy.Masking;
import org.lookback.privacy.Phone;
import org.lookback.privacy.ReadLog;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the earlier cases of somebody who calls again: numbers of cases, never anybody's data. [C6] */
@Service
public class RepeatCallers {

    /** Most cases in one answer. */
    public static final int MOST = 50;

    private static final String WHAT = "SEARCH";

    private final PetitionerRecords records;
    private final ReadLog log;
    private final LookPace pace;

    RepeatCallers(PetitionerRecords records, ReadLog log, LookPace pace) {
        this.records = records;
        this.log = log;
        this.pace = pace;
    }

    /** Newest first. @throws Refusal SEARCH_NOT_ALLOWED, PHONE_INVALID or TOO_MANY_LOOKS */
    @Transactional
    public List<PhoneHit> find(String phone, Reader reader) {
        if (!Sight.isHotlineStaff(reader.groups())) {
            throw Refusal.forbidden("SEARCH_NOT_ALLOWED", "只有热线中心的人员可以按电话查找案件。");
        }
        var digits = Phone.of(phone);
        pace.step(reader.id(), WHAT);
        log.record(reader.id(), WHAT, Masking.phone(digits), List.of("phone"), "按来电号码查找以往案件");
        // a clerk who calls back must not find out by the number who gave a tip-off
        var tipOffs = Sight.of(null, true, reader.units(), reader.groups()) == Sight.HOTLINE;
        return records.ofPhone(digits, tipOffs, MOST);
    }
}
