package org.lookback.fhir;

import org.lookback.directory.Directory;
import org.lookback.directory.SpecialGroup;
import org.lookback.directory.UnitKind;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** For which hospital an account speaks: the unit it belongs to in the directory. */
@Service
public class HospitalPrograms {

    private final Directory directory;

    HospitalPrograms(Directory directory) {
        this.directory = directory;
    }

    /** @throws Refusal NOT_A_HOSPITAL_PROGRAM */
    public Program of(String account) {
        var unit = directory.findPerson(account).flatMap(person -> directory.findUnit(person.unit()));
        if (unit.isEmpty()
                || unit.get().kind() != UnitKind.HOSPITAL
                || !unit.get().active()
                || !directory.groupsOf(account).contains(SpecialGroup.HOSPITAL_PROGRAM.id())) {
            throw Refusal.forbidden(
                    "NOT_A_HOSPITAL_PROGRAM", "FHIR 接口只供医院信息系统使用：账号须属于一家医院，并在人员表“专项职责”里填 hospital-program。");
        }
        return new Program(account, unit.get().code());
    }
}
