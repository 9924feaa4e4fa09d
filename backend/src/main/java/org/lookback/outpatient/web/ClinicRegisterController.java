package org.lookback.outpatient.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.ClinicDepartment;
import org.lookback.outpatient.ClinicDoctor;
import org.lookback.outpatient.ClinicRegister;
import org.lookback.outpatient.ClinicSheet;
import org.lookback.outpatient.ClinicSheets;
import org.lookback.outpatient.csv.ClinicCsv;
import org.lookback.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Departments and doctors of a hospital, and the files it hands in. */
@RestController
@RequestMapping("/api/outpatient")
@Tag(name = "门诊号源")
class ClinicRegisterController {

    private final ClinicRegister register;
    private final ClinicSheets sheets;
    private final ClinicStaff staff;

    ClinicRegisterController(ClinicRegister register, ClinicSheets sheets, ClinicStaff staff) {
        this.register = register;
        this.sheets = sheets;
        this.staff = staff;
    }

    record Taken(String kind, int lines) {}

    @PostMapping(path = "/{kind:departments|doctors|sessions}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "导入科室（departments）、医生（doctors）或出诊及号源（sessions），CSV；按代码新增或修改，有错误时逐行列出，整个文件不导入")
    Taken take(
            @PathVariable String kind,
            @RequestParam String hospital,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Authentication login)
            throws IOException {
        staff.keeper(hospital, login);
        var sheet = ClinicSheet.named(kind).orElseThrow();
        if (file == null) {
            throw Refusal.invalid("CLINIC_FILE_MISSING", "没有收到文件，请在 file 字段中选择 CSV 文件。");
        }
        try (var content = file.getInputStream()) {
            // one byte more than allowed is enough to see that it is too much
            var lines = ClinicCsv.read(sheet, content.readNBytes(ClinicCsv.MAX_BYTES + 1));
            return new Taken(kind, sheets.take(sheet, hospital, lines));
        }
    }

    record Departments(List<DepartmentLook> items, int total) {}

    record DepartmentLook(String code, String name, String kind, String kindName) {

        static DepartmentLook of(ClinicDepartment one) {
            return new DepartmentLook(
                    one.code(), one.name(), one.kind().name(), one.kind().label());
        }
    }

    @GetMapping("/departments")
    @Operation(summary = "一家医院的科室")
    Departments departments(@RequestParam String hospital) {
        var items =
                register.departments(hospital).stream().map(DepartmentLook::of).toList();
        return new Departments(items, items.size());
    }

    record Doctors(List<ClinicDoctor> items, int total) {}

    @GetMapping("/doctors")
    @Operation(summary = "一家医院的医生")
    Doctors doctors(@RequestParam String hospital) {
        var items = register.doctors(hospital);
        return new Doctors(items, items.size());
    }
}
