package org.lookback.prescreen.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.Directory;
import org.lookback.directory.UnitKind;
import org.lookback.prescreen.PrescreenDesk;
import org.lookback.prescreen.PrescreenWork;
import org.lookback.refusal.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/appointments/prescreens")
@Tag(name = "预筛")
class PrescreenController {

    private final PrescreenDesk desk;
    private final PrescreenWork work;
    private final Readers readers;
    private final Directory directory;

    PrescreenController(PrescreenDesk desk, PrescreenWork work, Readers readers, Directory directory) {
        this.desk = desk;
        this.work = work;
        this.readers = readers;
        this.directory = directory;
    }

    /** @param day null: tomorrow @param hospital null: the own one; all hospitals for the district */
    record Asked(@Nullable LocalDate day, @Nullable String hospital) {}

    record Runs(List<PrescreenProgress> items) {}

    @PostMapping
    @Operation(summary = "对某一天的预约进行预筛（立即开始；同一天正在进行的，返回该批次）")
    ResponseEntity<PrescreenProgress> begin(@RequestBody Asked asked, Authentication login) {
        var run = desk.begin(asked.day(), hospital(asked.hospital(), login), login.getName());
        work.hurry();
        return ResponseEntity.accepted()
                .location(URI.create("/api/appointments/prescreens/" + run.id()))
                .body(PrescreenProgress.of(run));
    }

    @GetMapping("/{id}")
    @Operation(summary = "预筛进度：总数、已筛、受阻、失败")
    PrescreenProgress progress(@PathVariable long id, Authentication login) {
        var run = desk.get(id);
        hospital(run.hospital(), login);
        return PrescreenProgress.of(run);
    }

    @GetMapping
    @Operation(summary = "最近的预筛批次")
    Runs newest(@RequestParam(required = false) @Nullable String hospital, Authentication login) {
        return new Runs(desk.newest(hospital(hospital, login)).stream()
                .map(PrescreenProgress::of)
                .toList());
    }

    /** @return null = all, for overseers only @throws Refusal NOT_THIS_HOSPITAL */
    private @Nullable String hospital(@Nullable String wanted, Authentication login) {
        var reader = readers.of(login);
        if (reader.overseesAll()) {
            return wanted;
        }
        return reader.units().stream()
                .filter(unit -> wanted == null || wanted.equals(unit))
                .filter(unit -> directory
                        .findUnit(unit)
                        .filter(one -> one.kind() == UnitKind.HOSPITAL)
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("NOT_THIS_HOSPITAL", "只能查看和开始本医院的预筛，请联系该医院预约服务台。"));
    }
}
