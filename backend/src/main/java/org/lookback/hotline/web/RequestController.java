package org.lookback.hotline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.HotlineIntake;
import org.lookback.hotline.RequestForm;
import org.lookback.refusal.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/hotline/requests")
@Tag(name = "热线受理")
class RequestController {

    private static final String RESERVED = "OPEN311:";
    private static final String AGENT = "AGENT";

    private final HotlineIntake intake;

    RequestController(HotlineIntake intake) {
        this.intake = intake;
    }

    /** @param fresh false: the same number of the same system had been taken in before */
    record Taken(String caseNo, boolean fresh) {}

    @PostMapping
    @PreAuthorize("hasAnyAuthority('GROUP_hotline-program', 'GROUP_hotline-handler', 'GROUP_hotline-reviewer',"
            + " 'GROUP_hotline-head')")
    @Operation(summary = "其他系统转来一件诉求；来源和外部编号相同的只受理一次，再次提交返回原案件编号")
    ResponseEntity<Taken> take(@RequestBody RequestForm form, Authentication login) {
        check(form.source(), form.externalNo());
        var receipt = intake.receive(form, login.getName());
        var number = receipt.number().value();
        return ResponseEntity.status(receipt.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/hotline/cases/" + number))
                .body(new Taken(number, receipt.fresh()));
    }

    /** A program that does not number its requests could not repeat one safely, and none may speak for others. */
    private static void check(@Nullable String source, @Nullable String externalNo) {
        var name = source == null ? "" : source.strip().toUpperCase(Locale.ROOT);
        if (name.isEmpty() || name.equals(AGENT) || name.startsWith(RESERVED)) {
            throw Refusal.invalid("SOURCE_BAD", "请在 source 中写明转来诉求的系统名称（AGENT 和 OPEN311: 开头的名称除外）。");
        }
        if (externalNo == null || externalNo.isBlank()) {
            throw Refusal.invalid("EXTERNAL_NO_MISSING", "请在 externalNo 中写明诉求在贵方系统中的编号，重复提交时才不会重复受理。");
        }
    }
}
