package org.lookback.publicity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The address of a venue's status page, for QR codes; one per venue for good, so that printed codes stay right. */
@Service
public class StatusLinks {

    private static final String PAGE = "/s/";

    private final PublicityRecords records;
    private final PublicAddress address;
    private final Clock clock;

    StatusLinks(PublicityRecords records, PublicAddress address, Clock clock) {
        this.records = records;
        this.address = address;
        this.clock = clock;
    }

    /** @throws Refusal PUBLIC_URL_MISSING: a code that leads nowhere must not be printed */
    @Transactional
    public String of(String venueCode) {
        if (address.base().isEmpty()) {
            throw Refusal.conflict("PUBLIC_URL_MISSING", "还没有设置公示网址（配置项 lookback.public-url），不能印制二维码，请联系系统管理员。");
        }
        var token = records.token(venueCode)
                .orElseGet(() -> records.addToken(
                        venueCode, PageToken.fresh(), clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        return address.base() + PAGE + token;
    }
}
