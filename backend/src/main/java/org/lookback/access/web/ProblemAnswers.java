package org.lookback.access.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Tells a program, and the person behind it, why a call was not let in: a problem detail instead of a redirect. */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    ProblemAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var sentence =
                request.getHeader("Authorization") == null ? "尚未登录或登录已过期，请登录后重试。" : "账号或密码不正确，或因多次输错被暂时锁定，请核对后稍候再试。";
        answer(response, HttpStatus.UNAUTHORIZED, "NOT_LOGGED_IN", sentence);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            answer(response, HttpStatus.FORBIDDEN, "CSRF_TOKEN", "请求缺少有效的防伪标记（请求头 X-LB-XSRF），请刷新页面后重试。");
        } else {
            answer(response, HttpStatus.FORBIDDEN, "NOT_ALLOWED", "您的账号没有此项权限，如工作需要请联系系统管理员。");
        }
    }

    private void answer(HttpServletResponse response, HttpStatus status, String code, String sentence)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setProperty("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
