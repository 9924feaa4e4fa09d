package org.lookback.followup.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Supplier;
import org.lookback.access.Pace;
import org.lookback.followup.FollowUpDoor;
import org.lookback.followup.FollowUpPages;
import org.lookback.followup.RatingDesk;
import org.lookback.refusal.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a petitioner's phone shows of her case. One page, no script, nothing kept on the phone. [S4] */
@Hidden
@Controller
class FollowUpController {

    private static final String WRONG = "编号或电话尾号不正确，请核对后重试。举报件请用登记时给您的查询链接打开。";
    private static final String NO_PAGE = "查询链接不正确或已失效，请核对，或用案件编号查询。";

    /** An office with one address may look often; the digits are guarded by the door itself. */
    private final Pace calls = new Pace(60);

    private final FollowUpDoor door;
    private final FollowUpPages pages;
    private final RatingDesk ratings;
    private final FollowUpSheet sheet;

    FollowUpController(FollowUpDoor door, FollowUpPages pages, RatingDesk ratings) throws IOException {
        this.door = door;
        this.pages = pages;
        this.ratings = ratings;
        this.sheet = new FollowUpSheet();
    }

    @GetMapping("/h")
    ResponseEntity<String> ask(HttpServletRequest from) {
        return paced(from, "", () -> HtmlAnswer.of(200, sheet.form("", "")));
    }

    @PostMapping("/h")
    ResponseEntity<String> enter(
            @RequestParam(defaultValue = "") String caseNo,
            @RequestParam(defaultValue = "") String digits,
            HttpServletRequest from) {
        return paced(from, caseNo, () -> door.open(caseNo, digits, from.getRemoteAddr())
                .map(HtmlAnswer::goTo)
                .orElseGet(() -> HtmlAnswer.of(404, sheet.form(caseNo, WRONG))));
    }

    @GetMapping("/h/{token}")
    ResponseEntity<String> open(@PathVariable String token, HttpServletRequest from) {
        return paced(from, "", () -> page(token, 200, ""));
    }

    @PostMapping("/h/{token}/rating")
    ResponseEntity<String> rate(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String satisfaction,
            @RequestParam(defaultValue = "") String remark,
            HttpServletRequest from) {
        return paced(from, "", () -> {
            try {
                // anything but one digit is no level
                ratings.rate(token, satisfaction.matches("[0-9]") ? Integer.parseInt(satisfaction) : 0, remark);
                return HtmlAnswer.goTo("/h/" + token);
            } catch (Refusal no) {
                return page(token, no.kind().status(), no.getMessage());
            }
        });
    }

    private ResponseEntity<String> page(String token, int status, String alert) {
        return pages.open(token)
                .map(page -> HtmlAnswer.of(status, sheet.of(page, token, alert)))
                .orElseGet(() -> HtmlAnswer.of(404, sheet.form("", NO_PAGE)));
    }

    private ResponseEntity<String> paced(
            HttpServletRequest from, String caseNo, Supplier<ResponseEntity<String>> answer) {
        try {
            calls.step(from.getRemoteAddr());
            return answer.get();
        } catch (Refusal tooMany) {
            var wait = "TOO_MANY_CALLS".equals(tooMany.code()) ? "60" : "3600";
            return HtmlAnswer.wait(tooMany.kind().status(), wait, sheet.form(caseNo, tooMany.getMessage()));
        }
    }
}
