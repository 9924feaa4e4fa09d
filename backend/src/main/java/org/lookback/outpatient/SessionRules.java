package org.lookback.outpatient;

import java.time.Clock;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.directory.UnitKind;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** What a hospital may announce. */
@Component
class SessionRules {

    private final ClinicBooks books;
    private final Directory directory;
    private final Clock clock;

    SessionRules(ClinicBooks books, Directory directory, Clock clock) {
        this.books = books;
        this.directory = directory;
        this.clock = clock;
    }

    void check(ClinicDepartment department) {
        var treats = directory
                .findUnit(department.hospital())
                .filter(Unit::active)
                .map(unit -> unit.kind() == UnitKind.HOSPITAL || unit.kind() == UnitKind.HEALTH_CENTRE);
        if (!treats.orElse(false)) {
            throw invalid("HOSPITAL_UNKNOWN", "机构“%s”不是在册的医疗机构，请核对机构代码。".formatted(department.hospital()));
        }
        named("科室", department.code(), department.name());
    }

    void check(ClinicDoctor doctor) {
        named("医生", doctor.code(), doctor.name());
        known(doctor.hospital(), doctor.department());
    }

    void check(NewSession wanted) {
        SessionTimes.check(wanted);
        known(wanted.hospital(), wanted.department());
        if (!wanted.endsAt().isAfter(clock.instant())) {
            throw invalid("SESSION_IN_PAST", "出诊时间已过，不能再放号；请核对日期。");
        }
        var doctor = wanted.doctor();
        if (doctor != null) {
            if (books.doctor(wanted.hospital(), doctor).isEmpty()) {
                throw invalid("DOCTOR_UNKNOWN", "医生“%s”不在该院名册中，请先导入医生。".formatted(doctor));
            }
            if (books.doctorBusy(wanted.session())) {
                throw Refusal.conflict("DOCTOR_BUSY", "医生“%s”同一时间已有出诊，请核对时间。".formatted(doctor));
            }
        }
    }

    private void known(String hospital, String department) {
        if (books.department(hospital, department).isEmpty()) {
            throw invalid("DEPARTMENT_UNKNOWN", "科室“%s”不在该院名册中，请先导入科室。".formatted(department));
        }
    }

    private static void named(String what, String code, String name) {
        if (!code.matches("[0-9A-Za-z][0-9A-Za-z-]{0,31}")) {
            throw invalid("CODE_FORMAT", "%s代码“%s”应为 1 到 32 位字母、数字或连字符。".formatted(what, code));
        }
        if (name.isBlank() || name.length() > 60) {
            throw invalid("NAME_FORMAT", "%s名称应为 1 到 60 个字，请核对代码为“%s”的一项。".formatted(what, code));
        }
    }

    private static Refusal invalid(String code, String message) {
        return Refusal.invalid(code, message);
    }
}
