package org.lookback.invitation.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.lookback.access.Pace;
import org.lookback.appointment.OptionForm;
import org.lookback.invitation.PatientDesk;
import org.lookback.invitation.PatientPages;
import org.lookback.refusal.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a patient's phone shows of her case, and the buttons she answers by. No login, no script, nothing kept on the phone. [S0] */
@Hidden
@Controller
class PatientPageController {

    private static final String TWICE = "刚才有两个操作同时提交，只办理了先到的一个；请看下面的最新情况。";

    /** Thousands of phones share an address of their operator, and the messages of an evening go out together; a link cannot be guessed. */
    private final Pace calls = new Pace(600);

    private final PatientPages pages;
    private final PatientDesk desk;
    private final PatientSheetPage html;

    PatientPageController(PatientPages pages, PatientDesk desk) throws IOException {
        this.pages = pages;
        this.desk = desk;
        this.html = new PatientSheetPage();
    }

    @GetMapping("/v/{token}")
    ResponseEntity<String> open(
            @PathVariable String token, @RequestParam(defaultValue = "") String large, HttpServletRequest from) {
        return paced(from, () -> page(token, !large.isEmpty(), 200, "", ""));
    }

    @PostMapping("/v/{token}/{decision}")
    ResponseEntity<String> decide(
            @PathVariable String token,
            @PathVariable String decision,
            @RequestParam Map<String, String> typed,
            HttpServletRequest from) {
        var large = !typed.getOrDefault("large", "").isEmpty();
        return paced(from, () -> {
            try {
                var path = decided(token, decision, typed);
                return HtmlPage.goTo(large ? path + "?large=1" : path);
            } catch (Refusal no) {
                return page(token, large, no.kind().status(), no.getMessage(), decision);
            } catch (ConcurrencyFailureException atTheSameTime) {
                return page(token, large, 409, TWICE, decision);
            }
        });
    }

    private String decided(String token, String decision, Map<String, String> typed) {
        return switch (decision) {
            case "confirm" -> desk.confirm(token);
            case "rebook" -> desk.rebook(token, typed.getOrDefault("slot", ""));
            case "wait" -> desk.waitFor(token);
            case "proxy" ->
                desk.proxy(
                        token,
                        typed.getOrDefault("digits", ""),
                        new OptionForm.Proxy(
                                typed.get("name"), typed.get("relation"), typed.get("idNumber"), typed.get("phone")));
            case "decline" -> desk.decline(token);
            default -> throw Refusal.notFound("DECISION_UNKNOWN", "没有这项操作，请使用页面上的按钮。");
        };
    }

    private ResponseEntity<String> page(String token, boolean large, int status, String alert, String opened) {
        return pages.open(token)
                .map(sheet -> HtmlPage.of(status, html.of(sheet, new Shown(token, large, alert, opened))))
                .orElseGet(() -> HtmlPage.of(404, html.unknown()));
    }

    private ResponseEntity<String> paced(HttpServletRequest from, Supplier<ResponseEntity<String>> answer) {
        try {
            calls.step(from.getRemoteAddr());
        } catch (Refusal tooMany) {
            return HtmlPage.of(tooMany.kind().status(), html.alone(tooMany.getMessage()));
        }
        return answer.get();
    }
}
