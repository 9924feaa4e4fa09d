package org.lookback.representation;

import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a reviewer decides, before the ruling, that the execution waits for it. Without this decision the terms keep running. [B1] */
@Service
public class StayDesk {

    private final RepresentationBook book;
    private final RepresentationRights rights;
    private final ContestedCases contested;
    private final Stays stays;

    StayDesk(RepresentationBook book, RepresentationRights rights, ContestedCases contested, Stays stays) {
        this.book = book;
        this.rights = rights;
        this.contested = contested;
        this.stays = stays;
    }

    @Transactional
    public Representation grant(CaseNumber number, int seq, @Nullable String reason, String by) {
        book.openCase(number);
        var representation = book.find(number, seq);
        rights.requireMayRule(by, contested.of(number), representation.filing().registeredAt());
        representation.requireOpen();
        var stayed = stays.begin(representation, book.act(by, Words.reason(reason, "暂停执行的理由")));
        book.store(stayed);
        return stayed;
    }

    @Transactional
    public Representation lift(CaseNumber number, int seq, @Nullable String reason, String by) {
        book.openCase(number);
        var representation = book.find(number, seq);
        rights.requireMayRule(by, contested.of(number), representation.filing().registeredAt());
        var lifted = stays.end(representation, book.act(by, Words.reason(reason, "恢复执行的理由")));
        book.store(lifted);
        return lifted;
    }

    /** Whether anything of this case is stayed now, so that the public does not see it. */
    @Transactional(readOnly = true)
    public boolean isStayed(CaseNumber number) {
        return book.ofCase(number).stream().anyMatch(Representation::isStayed);
    }
}
