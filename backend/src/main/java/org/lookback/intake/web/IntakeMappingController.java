package org.lookback.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.lookback.intake.IntakeMappings;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "热线诉求导入")
class IntakeMappingController {

    private final IntakeMappings mappings;

    IntakeMappingController(IntakeMappings mappings) {
        this.mappings = mappings;
    }

    @GetMapping("/api/hotline/imports/mapping")
    @Operation(summary = "下载随程序提供的对照表（YAML），改好后与数据文件一起上传")
    ResponseEntity<String> mapping() {
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"mapping.yaml\"")
                .body(mappings.shippedText());
    }
}
