package org.lookback.triage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lookback.casefile.web.Readers;
import org.lookback.refusal.Refusal;
import org.lookback.triage.Triage;
import org.lookback.triage.TriageDesk;
import org.lookback.triage.TriageForm;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asked while the agent types; it reads cases of all units, so only the hotline may. */
@RestController
@RequestMapping("/api/hotline/triage")
@Tag(name = "热线受理提示")
class TriageController {

    private static final String HOTLINE = "hotline";

    private final TriageDesk desk;
    private final Readers readers;

    TriageController(TriageDesk desk, Readers readers) {
        this.desk = desk;
        this.readers = readers;
    }

    @PostMapping
    @Operation(summary = "受理时的提示：可能的类别、派单建议、疑似重复、文字里的号码；都附理由，由人决定，不保存")
    Triage look(@RequestBody TriageForm form, Authentication login) {
        if (!readers.of(login).units().contains(HOTLINE)) {
            throw Refusal.forbidden("HOTLINE_ONLY", "受理提示只供热线中心的工作人员使用。");
        }
        return desk.look(form);
    }
}
