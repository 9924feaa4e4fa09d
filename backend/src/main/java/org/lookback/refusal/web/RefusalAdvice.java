package org.lookback.refusal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers every refusal under {@code /api} with a problem detail (RFC 9457) whose {@code detail} a person can read. */
@RestControllerAdvice
class RefusalAdvice extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        var problem = problem(refusal.kind().status(), refusal.code(), refusal.getMessage());
        if (!refusal.details().isEmpty()) {
            problem.setProperty("errors", refusal.details());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail mistyped(MethodArgumentTypeMismatchException mistyped) {
        return problem(400, "BAD_VALUE", unreadable(mistyped.getName(), mistyped.getValue()));
    }

    private static String unreadable(String name, @Nullable Object value) {
        return "参数“%s”的值“%s”无法识别，请检查格式后重试。".formatted(name, value);
    }

    @ExceptionHandler
    ProblemDetail outdated(OptimisticLockingFailureException outdated) {
        return problem(409, "STALE", "刚刚有人修改了同一条记录，请刷新页面后重试。");
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(413, "FILE_TOO_LARGE", "文件太大：单个文件不得超过 20 MB，请压缩或拆分后重新上传。");
    }

    /** Whoever looks with a browser gets the page that says so, a program the sentence. */
    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException unknown, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        var response = ((ServletWebRequest) request).getResponse();
        if (accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE) || response == null) {
            return answer(404, "NOT_FOUND", "没有这个地址，请核对后重试。");
        }
        try {
            response.sendError(404);
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(400, "MISSING_PARAMETER", "缺少参数“%s”。".formatted(missing.getParameterName()));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(400, "UNREADABLE", "请求内容无法解析，请检查 JSON 格式和字段类型。");
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var unreadable = invalid.getFieldErrors().stream()
                .filter(fault -> fault.isBindingFailure())
                .findFirst();
        if (unreadable.isPresent()) {
            return answer(
                    400,
                    "BAD_VALUE",
                    unreadable(unreadable.get().getField(), unreadable.get().getRejectedValue()));
        }
        var problem = problem(400, "INVALID_FIELDS", "有字段填写不正确，请按提示修改。");
        problem.setProperty(
                "errors",
                invalid.getFieldErrors().stream()
                        .map(fault -> fault.getField() + "：" + fault.getDefaultMessage())
                        .toList());
        return ResponseEntity.badRequest().body(problem);
    }

    private static ResponseEntity<Object> answer(int status, String code, String detail) {
        return ResponseEntity.status(status).body(problem(status, code, detail));
    }

    private static ProblemDetail problem(int status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
        problem.setProperty("code", code);
        return problem;
    }
}
