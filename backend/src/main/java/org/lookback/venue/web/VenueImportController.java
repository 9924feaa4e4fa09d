package org.lookback.venue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.intake.ImportDesk;
import org.lookback.venue.intake.ImportFault;
import org.lookback.venue.intake.ImportJob;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/venues/imports")
@Tag(name = "场所导入")
class VenueImportController {

    private final ImportDesk desk;
    private final LedgerGuard guard;

    VenueImportController(ImportDesk desk, LedgerGuard guard) {
        this.desk = desk;
        this.guard = guard;
    }

    @PostMapping("/ledger")
    @Operation(summary = "导入场所台账（CSV 或 XLSX），立即返回任务编号，后台导入")
    ResponseEntity<ImportJob> ledger(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request) {
        var person = guard.keeper(request);
        var uploads = ReceivedFiles.keep(file == null ? List.of() : List.of(file));
        return accepted(desk.importLedger(uploads.get(0), person));
    }

    @PostMapping("/lives")
    @Operation(summary = "导入 LIVES 开放数据：一个 ZIP，或 businesses、inspections、violations 三个 CSV")
    ResponseEntity<ImportJob> lives(
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file,
            HttpServletRequest request) {
        var person = guard.keeper(request);
        var all = Stream.of(files, file)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        return accepted(desk.importLives(ReceivedFiles.keep(all), person));
    }

    @GetMapping
    @Operation(summary = "导入任务列表，最近的在前")
    VenueList<ImportJob> jobs(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        guard.keeper(request);
        return VenueList.of(desk.jobs(offset, limit), offset, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "导入任务的进度和结果")
    ImportJob job(@PathVariable long id, HttpServletRequest request) {
        guard.keeper(request);
        return desk.job(id);
    }

    @GetMapping("/{id}/faults")
    @Operation(summary = "导入错误清单：文件、行号、列、原因")
    VenueList<ImportFault> faults(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit,
            HttpServletRequest request) {
        guard.keeper(request);
        ImportReport.check(offset, limit);
        return VenueList.of(desk.faults(id, offset, limit), offset, limit);
    }

    @GetMapping("/{id}/faults.csv")
    @Operation(summary = "下载错误清单（CSV，可用 Excel 打开）")
    void faultsFile(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        guard.keeper(request);
        desk.job(id);
        ImportReport.write(id, response, offset -> desk.faults(id, offset, ImportReport.AT_ONCE));
    }

    private static ResponseEntity<ImportJob> accepted(ImportJob job) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/venues/imports/" + job.id()))
                .body(job);
    }
}
