package org.lookback.followup;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.petitioner.PetitionerChecks;
import org.lookback.publicity.PageToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a petitioner sees of her case. */
@Service
@Transactional(readOnly = true)
public class FollowUpPages {

    private final FollowUpRecords records;
    private final FollowUpCases cases;
    private final PromisedDate dates;
    private final PetitionerChecks petitioners;
    private final Directory directory;

    FollowUpPages(
            FollowUpRecords records,
            FollowUpCases cases,
            PromisedDate dates,
            PetitionerChecks petitioners,
            Directory directory) {
        this.records = records;
        this.cases = cases;
        this.dates = dates;
        this.petitioners = petitioners;
        this.directory = directory;
    }

    /** Empty for an address that does not exist. */
    public Optional<FollowUp> open(String token) {
        return number(token).flatMap(cases::find).map(this::page);
    }

    Optional<CaseNumber> number(String token) {
        return PageToken.wellFormed(token) ? records.caseOf(token) : Optional.empty();
    }

    private FollowUp page(FollowUpCase found) {
        var stage = Stage.of(found.state());
        var handledAs = new CaseNumber(found.handledAs());
        var promise =
                stage.isOver() || stage.hasReply() ? null : dates.of(handledAs).orElse(null);
        var replied = stage.hasReply();
        return new FollowUp(
                found.caseNo(),
                stage,
                found.receivedAt(),
                stage.hasUnit() ? unit(found.leadUnit()) : null,
                promise == null ? null : promise.dueAt(),
                promise != null && promise.paused(),
                replied ? found.repliedAt() : null,
                replied ? reply(found) : null,
                records.rating(new CaseNumber(found.caseNo())).orElse(null));
    }

    private @Nullable String unit(@Nullable String code) {
        return code == null ? null : directory.findUnit(code).map(Unit::name).orElse(null);
    }

    /** A handler may have written to somebody by name or number; of merged cases to either of two. */
    private @Nullable String reply(FollowUpCase found) {
        var text = found.replyText();
        if (text == null || text.isBlank()) {
            return null;
        }
        var own = petitioners.without(new CaseNumber(found.caseNo()), text);
        return found.handledAs().equals(found.caseNo())
                ? own
                : petitioners.without(new CaseNumber(found.handledAs()), own);
    }
}
