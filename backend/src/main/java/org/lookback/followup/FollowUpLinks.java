package org.lookback.followup;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.lookback.casefile.CaseNumber;
import org.lookback.publicity.PageToken;
import org.lookback.publicity.PublicAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The address under which a petitioner follows her case; one per case for good. Whoever has it is believed to be her. */
@Service
public class FollowUpLinks {

    private static final String PAGE = "/h/";

    private final FollowUpRecords records;
    private final PublicAddress address;
    private final Clock clock;

    FollowUpLinks(FollowUpRecords records, PublicAddress address, Clock clock) {
        this.records = records;
        this.address = address;
        this.clock = clock;
    }

    /** To be told to the petitioner and printed on her papers; empty while nobody has set the public address. */
    @Transactional
    public String of(CaseNumber number) {
        return address.base().isEmpty() ? "" : address.base() + path(number);
    }

    /** The same without the server's name. */
    @Transactional
    public String path(CaseNumber number) {
        var token = records.token(number)
                .orElseGet(() -> records.addToken(
                        number, PageToken.fresh(), clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        return PAGE + token;
    }
}
