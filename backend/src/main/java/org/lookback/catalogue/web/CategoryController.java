package org.lookback.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.CategoryDesk;
import org.lookback.catalogue.NeedTag;
import org.lookback.catalogue.PlaceKind;
import org.lookback.catalogue.Urgency;
import org.lookback.catalogue.csv.CategoryCsv;
import org.lookback.refusal.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What a request can be about. */
@RestController
@RequestMapping("/api/hotline/categories")
@Tag(name = "热线诉求类别")
class CategoryController {

    private final CategoryDesk desk;

    CategoryController(CategoryDesk desk) {
        this.desk = desk;
    }

    record Choice(String code, String name) {}

    record Categories(
            List<CategoryLook> items,
            int total,
            List<Choice> needTags,
            List<Choice> placeKinds,
            List<Choice> urgencies) {}

    @GetMapping
    @Operation(summary = "诉求类别（默认只列在用的），以及需求标签、地点类型、紧急程度的中文名")
    Categories list(@RequestParam(defaultValue = "false") boolean all) {
        var items = desk.listed().stream()
                .map(one -> one.category())
                .filter(category -> all || category.active())
                .map(CategoryLook::of)
                .toList();
        return new Categories(
                items,
                items.size(),
                Arrays.stream(NeedTag.values())
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList(),
                Arrays.stream(PlaceKind.values())
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList(),
                Arrays.stream(Urgency.values())
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList());
    }

    @GetMapping("/categories.csv")
    @Operation(summary = "导出类别表（CSV，含关键词），修改后可以再导入")
    ResponseEntity<byte[]> export() {
        var file = ContentDisposition.attachment().filename("categories.csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(CategoryCsv.write(desk.listed()).getBytes(StandardCharsets.UTF_8));
    }

    record Taken(int categories) {}

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAuthority('GROUP_camunda-admin')")
    @Operation(summary = "导入类别表（CSV）：表里的新增或修改，没有列出的不变；停用写 active=否；有错误时逐行列出，整个文件不导入")
    Taken take(@RequestParam(name = "file", required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null) {
            throw Refusal.invalid("CATEGORY_FILE_MISSING", "没有收到文件，请在 file 字段中选择 CSV 文件。");
        }
        try (var content = file.getInputStream()) {
            // one byte more than allowed is enough to see that it is too much
            return new Taken(desk.take(CategoryCsv.read(content.readNBytes(CategoryCsv.MAX_BYTES + 1))));
        }
    }
}
