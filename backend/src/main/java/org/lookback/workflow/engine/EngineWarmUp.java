package org.lookback.workflow.engine;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads all diagrams and evaluates the rule tables once at start, after {@link ContentDeployment}. Otherwise the first case worker
 * of the morning waits for it, twenty times as long as everybody after her.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class EngineWarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(EngineWarmUp.class);

    private final RepositoryService repository;
    private final FormService forms;
    private final DmnRuleBook rules;

    EngineWarmUp(RepositoryService repository, FormService forms, DmnRuleBook rules) {
        this.repository = repository;
        this.forms = forms;
        this.rules = rules;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var process : repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .active()
                .list()) {
            try {
                forms.getStartFormKey(process.getId());
            } catch (RuntimeException broken) {
                // deployed under older rules for diagrams; says so when somebody starts it, and must not stop the
                // others
                LOG.warn("process {} cannot be read: {}", process.getId(), broken.getMessage());
            }
        }
        rules.warmUp();
    }
}
