package org.lookback.patient;

import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lookback.calendar.DistrictTime;
import org.lookback.privacy.IdNumber;
import org.lookback.privacy.Phone;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** Finds patients by what they tell at a desk: their phone, its last four digits, their ID number. Nothing is decrypted for it. (C6) */
@Service
class PatientSearch {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern LAST_FOUR = Pattern.compile("\\d{4}");

    private final PatientRecords records;
    private final Clock clock;

    PatientSearch(PatientRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    List<String> matching(String text, int most) {
        var plain = plain(text);
        if (LAST_FOUR.matcher(plain).matches()) {
            return records.ofPhoneEnd(plain, most);
        }
        try {
            return records.ofPhone(Phone.of(plain), most);
        } catch (Refusal noPhone) {
            return ofIdNumber(plain);
        }
    }

    private List<String> ofIdNumber(String plain) {
        try {
            return records.ofIdNumber(IdNumber.of(plain, DistrictTime.dayOf(clock.instant()))).stream()
                    .toList();
        } catch (Refusal noIdNumber) {
            return List.of();
        }
    }

    /** However it was typed. */
    static String plain(String typed) {
        return BLANK.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }
}
