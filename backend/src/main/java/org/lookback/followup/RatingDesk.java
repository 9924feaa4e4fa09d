package org.lookback.followup;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.petitioner.PetitionerChecks;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a petitioner's own rating: once, when her case is closed. It changes nothing that the callback found. [S4] */
@Service
public class RatingDesk {

    private static final int LONGEST = 200;
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private final FollowUpPages pages;
    private final FollowUpRecords records;
    private final PetitionerChecks petitioners;
    private final CaseDesk cases;
    private final Clock clock;

    RatingDesk(
            FollowUpPages pages, FollowUpRecords records, PetitionerChecks petitioners, CaseDesk cases, Clock clock) {
        this.pages = pages;
        this.records = records;
        this.petitioners = petitioners;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws Refusal PAGE_UNKNOWN, SATISFACTION_MISSING, REMARK_TOO_LONG, NOT_CLOSED or RATED_ALREADY */
    @Transactional
    public Rating rate(String token, int satisfaction, String remark) {
        var page = pages.open(token).orElseThrow(() -> Refusal.notFound("PAGE_UNKNOWN", "查询链接不正确，请核对。"));
        if (!Rating.isLevel(satisfaction)) {
            throw Refusal.invalid("SATISFACTION_MISSING", "请选择满意程度后再提交。");
        }
        if (!page.stage().canBeRated()) {
            throw Refusal.conflict("NOT_CLOSED", "事项办结之后才能评价。");
        }
        var number = new CaseNumber(page.caseNo());
        var rating = new Rating(
                page.caseNo(),
                satisfaction,
                words(number, remark),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        if (page.rating() != null || !records.add(rating)) {
            throw Refusal.conflict("RATED_ALREADY", "您已经评价过，每件事项只能评价一次。");
        }
        cases.note(number, "system", "RATED", "诉求人在查询页上评价：%s".formatted(Rating.label(satisfaction)));
        return rating;
    }

    @Transactional(readOnly = true)
    public Optional<Rating> of(CaseNumber number) {
        return records.rating(number);
    }

    private @Nullable String words(CaseNumber number, String remark) {
        var line = NOT_IN_A_LINE.matcher(remark).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) > LONGEST) {
            throw Refusal.invalid("REMARK_TOO_LONG", "补充说明最多 %d 个字，请删减后再提交。".formatted(LONGEST));
        }
        return line.isEmpty() ? null : petitioners.without(number, line);
    }
}
