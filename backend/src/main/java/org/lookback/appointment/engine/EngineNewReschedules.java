package org.lookback.appointment.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.lookback.appointment.NewReschedules;
import org.lookback.appointment.RescheduleForm;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Component;

/** A case that the pre-screen or a program opened goes the same way as one that the door reported. */
@Component
class EngineNewReschedules implements NewReschedules {

    private static final String APPOINTMENT_RESCHEDULE = "appointment-reschedule";

    private final CaseProcesses processes;
    private final ObjectMapper json;

    EngineNewReschedules(CaseProcesses processes, ObjectMapper json) {
        this.processes = processes;
        this.json = json;
    }

    @Override
    public CaseNumber start(RescheduleForm form, String by) {
        var fields = json.createObjectNode();
        fields.set("record", json.valueToTree(form));
        return processes.start(APPOINTMENT_RESCHEDULE, fields, by);
    }
}
