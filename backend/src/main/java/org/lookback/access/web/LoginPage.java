package org.lookback.access.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** The login page, and the way from the bare address to the task list. It works without scripts. */
@Controller
class LoginPage {

    private static final String WRONG = "账号或密码不正确。每次输错后账号会锁定几秒，次数越多越久，请稍候再试；" + "连续输错 10 次后须由系统管理员解锁。";

    private final String page;

    LoginPage() throws IOException {
        this.page = new ClassPathResource("login.html", LoginPage.class).getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/login")
    ResponseEntity<String> login(
            CsrfToken token,
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String logout,
            @RequestParam(required = false) @Nullable String ended) {
        String message = "";
        if (wrong != null) {
            message = message("wrong", "alert", WRONG);
        } else if (logout != null) {
            message = message("done", "status", "您已安全退出。");
        } else if (ended != null) {
            message = message("done", "status", "您已退出，或登录已过期，请重新登录。");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page.replace("{message}", message).replace("{token}", HtmlUtils.htmlEscape(token.getToken())));
    }

    @GetMapping("/")
    String start() {
        return "redirect:/camunda/app/tasklist/default/";
    }

    private static String message(String kind, String role, String sentence) {
        return "<p class=\"%s\" role=\"%s\">%s</p>".formatted(kind, role, sentence);
    }
}
