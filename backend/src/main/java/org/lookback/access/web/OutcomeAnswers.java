package org.lookback.access.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells a hospital's system in FHIR's own words why it was not let in. */
@Component
class OutcomeAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    OutcomeAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Lookback FHIR\"");
        answer(response, HttpStatus.UNAUTHORIZED, "login", "没有登录，或账号、密码不正确：请用医院对接程序的账号（HTTP Basic）访问。");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        answer(response, HttpStatus.FORBIDDEN, "forbidden", "这个账号不是医院对接程序（人员表“专项职责”须有 hospital-program），不能使用本接口。");
    }

    private void answer(HttpServletResponse response, HttpStatus status, String code, String sentence)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(status.value());
        response.setContentType("application/fhir+json;charset=UTF-8");
        var issue = Map.of("severity", "error", "code", code, "diagnostics", sentence);
        json.writeValue(
                response.getOutputStream(), Map.of("resourceType", "OperationOutcome", "issue", List.of(issue)));
    }
}
