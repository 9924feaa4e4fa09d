package org.lookback.manual.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.lookback.manual.Manual;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The manuals for whoever is logged in. */
@Hidden
@Controller
class ManualPageController {

    private final ManualSheet sheet = new ManualSheet();

    @GetMapping("/guide")
    ResponseEntity<String> list() {
        return page(200, sheet.list());
    }

    @GetMapping("/guide/{name}")
    ResponseEntity<String> open(@PathVariable String name) {
        return Manual.named(name)
                .map(manual -> page(200, sheet.of(manual)))
                .orElseGet(() -> page(404, sheet.sentence("没有这本手册。请回到使用说明的目录里选一本。")));
    }

    private static ResponseEntity<String> page(int status, String html) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html);
    }
}
