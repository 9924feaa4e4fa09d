package org.lookback.card.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.BankDesk;
import org.lookback.card.BankVersion;
import org.lookback.card.QuestionBank;
import org.lookback.card.csv.BankCsv;
import org.lookback.refusal.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The question bank with its answers: only for those who keep it. */
@RestController
@RequestMapping("/api/knowledge-tests/bank")
@PreAuthorize("hasAnyAuthority('GROUP_camunda-admin', 'GROUP_supervisor')")
@Tag(name = "考核测试")
class BankController {

    private final BankDesk desk;

    BankController(BankDesk desk) {
        this.desk = desk;
    }

    record Versions(List<BankVersion> items, int total) {}

    @GetMapping
    @Operation(summary = "题库的各个版本（新的在前）")
    Versions versions() {
        var versions = desk.versions();
        return new Versions(versions, versions.size());
    }

    @GetMapping("/questions.csv")
    @Operation(summary = "导出题库（CSV，含答案）；version 为空时导出最新版")
    ResponseEntity<byte[]> export(@RequestParam(required = false) @Nullable Integer version) {
        var bank = version == null ? desk.newest() : desk.bank(version);
        var file = ContentDisposition.attachment()
                .filename("questions-%d.csv".formatted(bank.version()))
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(BankCsv.write(bank.questions()).getBytes(StandardCharsets.UTF_8));
    }

    record Taken(int version, QuestionBank.Source source, int questions) {}

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "导入题库（CSV），成为新版本；已抽出的试卷不变；有错误时逐行列出，整个文件不导入")
    Taken take(@RequestParam(name = "file", required = false) @Nullable MultipartFile file, Authentication login)
            throws IOException {
        if (file == null) {
            throw Refusal.invalid("BANK_FILE_MISSING", "没有收到文件，请在 file 字段中选择 CSV 文件。");
        }
        try (var content = file.getInputStream()) {
            // One byte more than allowed is enough to see that it is too much.
            var lines = BankCsv.read(content.readNBytes(BankCsv.MAX_BYTES + 1));
            var bank = desk.take(lines, login.getName());
            return new Taken(bank.version(), bank.source(), bank.questions().size());
        }
    }
}
