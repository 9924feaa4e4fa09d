package org.lookback.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.lookback.intake.RequestImportDesk;
import org.lookback.venue.intake.ImportFault;
import org.lookback.venue.intake.ImportJob;
import org.lookback.venue.web.ImportReport;
import org.lookback.venue.web.ReceivedFiles;
import org.lookback.venue.web.VenueList;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/hotline/imports")
@PreAuthorize("hasAnyAuthority('GROUP_hotline-reviewer', 'GROUP_hotline-head', 'GROUP_camunda-admin')")
@Tag(name = "热线诉求导入")
class RequestImportController {

    private final RequestImportDesk desk;

    RequestImportController(RequestImportDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(summary = "导入诉求表（CSV 或 XLSX），可附对照表 mapping；立即返回任务编号，后台导入")
    ResponseEntity<ImportJob> start(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile mapping,
            Authentication login) {
        var files = new ArrayList<MultipartFile>();
        if (file != null) {
            files.add(file);
            if (mapping != null) {
                files.add(mapping);
            }
        }
        var uploads = ReceivedFiles.keep(files);
        var job = desk.start(uploads.get(0), uploads.size() > 1 ? uploads.get(1) : null, login.getName());
        return ResponseEntity.accepted()
                .location(URI.create("/api/hotline/imports/" + job.id()))
                .body(job);
    }

    @GetMapping
    @Operation(summary = "诉求导入任务列表，最近的在前")
    VenueList<ImportJob> jobs(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        return VenueList.of(desk.jobs(offset, limit), offset, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "诉求导入任务的进度和结果")
    ImportJob job(@PathVariable long id) {
        return desk.job(id);
    }

    @GetMapping("/{id}/faults")
    @Operation(summary = "没有导入的行：文件、行号、列、原因")
    VenueList<ImportFault> faults(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        ImportReport.check(offset, limit);
        return VenueList.of(desk.faults(id, offset, limit), offset, limit);
    }

    @GetMapping("/{id}/faults.csv")
    @Operation(summary = "下载没有导入的行（CSV，可用 Excel 打开）")
    void faultsFile(@PathVariable long id, HttpServletResponse response) throws IOException {
        desk.job(id);
        ImportReport.write(id, response, offset -> desk.faults(id, offset, ImportReport.AT_ONCE));
    }
}
