package org.lookback.outpatient.web;

import java.util.Arrays;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.PostRole;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who may do what in a hospital's register: its own people, nobody else's. */
@Component
class ClinicStaff {

    private final Readers readers;

    ClinicStaff(Readers readers) {
        this.readers = readers;
    }

    /** Reviewer or head of the hospital. @throws Refusal NOT_THIS_HOSPITAL */
    void keeper(String hospital, Authentication login) {
        if (!holds(hospital, login, PostRole.REVIEWER, PostRole.HEAD)) {
            throw Refusal.forbidden("NOT_THIS_HOSPITAL", "只有该院的审核人、负责人可以导入科室、医生和出诊，请联系本院审核人。");
        }
    }

    /** Anybody with a post in the hospital. @throws Refusal NOT_THIS_HOSPITAL */
    void desk(String hospital, Authentication login) {
        if (!isDesk(hospital, login)) {
            throw Refusal.forbidden("NOT_THIS_HOSPITAL", "这是其他医院的号，只有该院预约台可以办理。");
        }
    }

    boolean isDesk(String hospital, Authentication login) {
        return holds(hospital, login, PostRole.values());
    }

    private boolean holds(String hospital, Authentication login, PostRole... roles) {
        var groups = readers.of(login).groups();
        return Arrays.stream(roles).map(role -> role.group(hospital)).anyMatch(groups::contains);
    }
}
