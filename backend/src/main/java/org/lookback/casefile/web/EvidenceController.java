package org.lookback.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.refusal.Refusal;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/evidence")
class EvidenceController {

    private final EvidenceDesk desk;
    private final CaseReading reading;
    private final Readers readers;

    EvidenceController(EvidenceDesk desk, CaseReading reading, Readers readers) {
        this.desk = desk;
        this.reading = reading;
        this.readers = readers;
    }

    record Taken(String id, String fileName, String mediaType, long size, String sha256) {}

    @PostMapping
    @Operation(summary = "上传照片或附件（jpg、png、pdf、mp4，不超过 20 MB），提交表单时归入案卷")
    ResponseEntity<Taken> take(@RequestPart("file") MultipartFile file, Authentication login) throws IOException {
        var name = file.getOriginalFilename();
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("FILE_NAME_MISSING", "上传的文件没有文件名，请重新选择。");
        }
        try (var content = file.getInputStream()) {
            var taken = desk.take(name, content, login.getName());
            return ResponseEntity.status(HttpStatus.CREATED)
                    .body(new Taken(
                            taken.id(), taken.fileName(), taken.mediaType(), taken.sizeBytes(), taken.sha256()));
        }
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看附件")
    ResponseEntity<InputStreamResource> open(@PathVariable String id, Authentication login) {
        var evidence = desk.get(id);
        reading.checkMaySee(evidence, readers.of(login));
        var shown = ContentDisposition.inline()
                .filename(evidence.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(evidence.mediaType()))
                .contentLength(evidence.sizeBytes())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(desk.open(evidence)));
    }
}
