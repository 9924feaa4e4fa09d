package org.lookback.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Duration;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.casefile.Thumbnails;
import org.lookback.refusal.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Small pictures of evidence, for whoever may open it. */
@RestController
class ThumbnailController {

    private final EvidenceDesk desk;
    private final CaseReading reading;
    private final Thumbnails thumbnails;
    private final Readers readers;

    ThumbnailController(EvidenceDesk desk, CaseReading reading, Thumbnails thumbnails, Readers readers) {
        this.desk = desk;
        this.reading = reading;
        this.thumbnails = thumbnails;
        this.readers = readers;
    }

    @GetMapping("/api/evidence/{id}/thumbnail")
    @Operation(summary = "照片的缩略图（JPEG，最长边 320 像素）；PDF、视频没有缩略图")
    ResponseEntity<byte[]> small(@PathVariable String id, Authentication login) throws IOException {
        var evidence = desk.get(id);
        reading.checkMaySee(evidence, readers.of(login));
        var picture = thumbnails.of(evidence).orElseThrow(() -> Refusal.notFound("NO_THUMBNAIL", "这个附件没有缩略图，请打开原件查看。"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(picture);
    }
}
