package org.lookback.inspection.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.InspectionRequest;
import org.lookback.inspection.NewInspections;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Component;

@Component
class EngineNewInspections implements NewInspections {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final CaseProcesses processes;

    EngineNewInspections(CaseProcesses processes) {
        this.processes = processes;
    }

    @Override
    public CaseNumber start(InspectionRequest request, String by) {
        var fields = JSON.createObjectNode();
        fields.set("record", JSON.valueToTree(request));
        return processes.start(InspectionModel.INSPECTION_CASE, fields, by);
    }
}
