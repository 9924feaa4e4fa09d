package org.lookback.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.lookback.directory.DirectoryImport;
import org.lookback.directory.ImportKind;
import org.lookback.directory.ImportReceipt;
import org.lookback.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/directory/import")
@Tag(name = "directory")
class DirectoryImportController {

    private final DirectoryImport intake;

    DirectoryImportController(DirectoryImport intake) {
        this.intake = intake;
    }

    @PostMapping(path = "/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAuthority('GROUP_camunda-admin')")
    @Operation(summary = "导入机构（units）、人员（people）、执法证（credentials）、回避申报（interests）或代理安排（deputies），CSV，整个文件要么全部成功要么全部不导入")
    ImportReceipt take(@PathVariable String kind, @RequestParam("file") MultipartFile file) throws IOException {
        var sheet = ImportKind.named(kind)
                .orElseThrow(() -> Refusal.notFound(
                        "IMPORT_UNKNOWN",
                        "没有名为“%s”的导入，可用：units、people、credentials、interests、deputies。".formatted(kind)));
        return intake.take(sheet, file.getBytes());
    }
}
