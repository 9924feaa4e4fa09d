package org.lookback.extension;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.lookback.casefile.CaseNumber;
import org.springframework.boot.test.context.TestComponent;

/** Cases of a kind that Java has never heard of: a road is repaired within five working days (INS.VISIT). */
@TestComponent
public class RoadCases {

    public static final String TERM = "INS.VISIT";
    public static final String HANDLER = "li.officer1";
    public static final String REVIEWER = "wang.market.reviewer";
    public static final String HEAD = "zhang.market.head";

    private final RepositoryService repository;
    private final FormService forms;

    RoadCases(RepositoryService repository, FormService forms) {
        this.repository = repository;
        this.forms = forms;
    }

    public CaseNumber opened() {
        return opened("designer/repair-road.bpmn", "repair-road");
    }

    public CaseNumber opened(String file, String process) {
        repository
                .createDeployment()
                .name("designer " + process)
                .enableDuplicateFiltering(true)
                .addClasspathResource(file)
                .deploy();
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        var instance = forms.submitStartForm(definition.getId(), Map.of("leadUnit", "market-reg"));
        return new CaseNumber(instance.getBusinessKey());
    }
}
