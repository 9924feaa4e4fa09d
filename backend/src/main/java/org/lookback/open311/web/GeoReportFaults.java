package org.lookback.open311.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.lookback.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals as a list of errors in the format that was asked for. */
@RestControllerAdvice(annotations = GeoReport.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class GeoReportFaults {

    private static final Logger LOG = LoggerFactory.getLogger(GeoReportFaults.class);
    private static final int TOO_MANY = 429;

    private final Answers answers;

    GeoReportFaults(ObjectMapper json) {
        this.answers = new Answers(json);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal, HttpServletRequest request) {
        int status = refusal.kind().status();
        var answer = answers.faults(format(request), status, List.of(refusal.getMessage()));
        return status == TOO_MANY
                ? ResponseEntity.status(status)
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, "60")
                        .body(answer.getBody())
                : answer;
    }

    /** The specification wants 500 said in the same form; what it was is for the log only. */
    @ExceptionHandler
    ResponseEntity<String> broken(RuntimeException defect, HttpServletRequest request) {
        LOG.error("open311 call failed", defect);
        return answers.faults(format(request), 500, List.of("系统错误，请稍后重试。"));
    }

    private static Format format(HttpServletRequest request) {
        return Format.guessed(request.getRequestURI(), request.getHeader(HttpHeaders.ACCEPT));
    }
}
