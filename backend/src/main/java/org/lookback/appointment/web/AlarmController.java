package org.lookback.appointment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lookback.appointment.CaseAlarms;
import org.lookback.appointment.RescheduleForm;
import org.lookback.appointment.StopForm;
import org.lookback.casefile.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/appointments/cases/{caseNo}")
@Tag(name = "改约协助")
class AlarmController {

    private final CaseAlarms alarms;

    AlarmController(CaseAlarms alarms) {
        this.alarms = alarms;
    }

    @PostMapping("/critical")
    @Operation(summary = "任何环节发现危重症状：立即转绿色通道，当前步骤全部停止")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void critical(@PathVariable String caseNo, @RequestBody RescheduleForm.Clinical clinical, Authentication login) {
        alarms.critical(new CaseNumber(caseNo), clinical, login.getName());
    }

    @PostMapping("/blocked-again")
    @Operation(summary = "已改约的患者再次受阻：豁免新预约，重新协助；第三次报科室主管")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void blockedAgain(@PathVariable String caseNo, Authentication login) {
        alarms.blockedAgain(new CaseNumber(caseNo), login.getName());
    }

    @PostMapping("/stop")
    @Operation(summary = "患者去世或登记错误：停止一切联系并结案")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable String caseNo, @RequestBody StopForm form, Authentication login) {
        alarms.stop(new CaseNumber(caseNo), form, login.getName());
    }
}
