package org.lookback.followup.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.casefile.web.Readers;
import org.lookback.casefile.web.UnitSight;
import org.lookback.directory.PostRole;
import org.lookback.followup.FollowUpCases;
import org.lookback.followup.FollowUpLinks;
import org.lookback.followup.Rating;
import org.lookback.followup.RatingDesk;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What staff see of a follow-up page: the hotline the link to tell the caller, whoever may read the case the rating. */
@RestController
@Tag(name = "诉求人查询页")
class FollowUpApi {

    private final FollowUpLinks links;
    private final FollowUpCases cases;
    private final RatingDesk ratings;
    private final UnitSight sight;
    private final Readers readers;

    FollowUpApi(FollowUpLinks links, FollowUpCases cases, RatingDesk ratings, UnitSight sight, Readers readers) {
        this.links = links;
        this.cases = cases;
        this.ratings = ratings;
        this.sight = sight;
        this.readers = readers;
    }

    record Given(int satisfaction, String label, @Nullable String remark, OffsetDateTime ratedAt) {

        static Given of(Rating rating) {
            return new Given(
                    rating.satisfaction(),
                    Rating.label(rating.satisfaction()),
                    rating.remark(),
                    rating.ratedAt().atZone(DistrictTime.ZONE).toOffsetDateTime());
        }
    }

    /** @param link null for everybody but the hotline: a unit must not rate itself */
    record FollowUpState(String caseNo, @Nullable String link, @Nullable Given rating) {}

    @GetMapping("/api/follow-up/{caseNo}")
    @Operation(summary = "诉求人查询页：链接（仅热线中心，登记时告知来电人）和诉求人自己的评价（不计入三率）")
    FollowUpState state(@PathVariable String caseNo, Authentication login) {
        var hotline = isHotlineStaff(readers.of(login));
        var number = hotline ? new CaseNumber(caseNo) : sight.mayRead(caseNo, login);
        if (cases.find(number).isEmpty()) {
            throw Refusal.notFound("CASE_NOT_FOUND", "没有编号为 %s 的热线案件，请核对编号。".formatted(number));
        }
        return new FollowUpState(
                number.value(),
                hotline ? link(number) : null,
                ratings.of(number).map(Given::of).orElse(null));
    }

    /** Where nobody has set the public address, the path still works inside the house. */
    private String link(CaseNumber number) {
        var whole = links.of(number);
        return whole.isEmpty() ? links.path(number) : whole;
    }

    private static boolean isHotlineStaff(Reader reader) {
        return Arrays.stream(PostRole.values())
                .map(post -> post.group("hotline"))
                .anyMatch(reader.groups()::contains);
    }
}
